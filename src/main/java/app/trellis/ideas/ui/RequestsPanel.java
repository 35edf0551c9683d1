package app.trellis.ideas.ui;

import app.trellis.ideas.FeedbackRequest;
import app.trellis.ideas.RequestState;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Who has been asked, and what can still be answered. A handful for one idea. */
final class RequestsPanel extends Panel {

    private final transient FeedbackServices services;
    private final transient FeedbackView.Acts acts;

    RequestsPanel(List<FeedbackRequest> requests, FeedbackServices services, FeedbackView.Acts acts) {
        super("feedback.requests");
        this.services = services;
        this.acts = acts;
        var list = new UnorderedList();
        list.addClassName("feedback-requests");
        requests.forEach(request -> list.add(item(request)));
        add(list);
    }

    private ListItem item(FeedbackRequest request) {
        var who = new Span(request.mentor().name());
        who.addClassName("feedback-who");
        var facts = new Span(facts(request));
        facts.addClassName("soft");
        var item = new ListItem(
                new Div(who, facts),
                new Badge(
                        getTranslation("feedback.state." + request.state()),
                        request.state() == RequestState.ANSWERED ? Tone.GOOD : Tone.MUTED));
        if (request.state() == RequestState.OPEN) {
            item.add(revoke(request));
        }
        return item;
    }

    private String facts(FeedbackRequest request) {
        var formats = Formats.of(this);
        var zone = services.account().zone();
        var asked = formats.date(request.askedAt().atZone(zone).toLocalDate());
        var lane = getTranslation("feedback.lane." + request.lane());
        var ends = request.endsAt();
        return ends == null
                ? getTranslation("feedback.request.account", lane, asked)
                : getTranslation("feedback.request.link", lane, asked, formats.dateTime(ends, zone));
    }

    private Button revoke(FeedbackRequest request) {
        var button = new Button(getTranslation("feedback.revoke"), click -> {
            acts.take(() -> {
                services.feedback().revoke(request.id());
                return null;
            });
            Toast.undo(
                    this,
                    "feedback.revoked",
                    () -> acts.take(() -> {
                        services.feedback().restore(request.id());
                        return null;
                    }));
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(
                getTranslation("feedback.revoke.label", request.mentor().name()));
        return button;
    }
}
