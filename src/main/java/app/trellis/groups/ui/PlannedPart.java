package app.trellis.groups.ui;

import app.trellis.account.Role;
import app.trellis.groups.Round;
import app.trellis.groups.Session;
import app.trellis.groups.SessionRun;
import app.trellis.groups.SessionState;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Before a session: its rounds, the presenter's idea, and the button that begins. */
final class PlannedPart extends Div implements SessionPart {

    private final Session shown;

    PlannedPart(SessionRun run, SessionView.Services services, Runnable refresh) {
        shown = run.session();
        addClassName("group-content");
        var rounds = new Panel("groups.rounds");
        rounds.add(new Paragraph(getTranslation("groups.format.about." + shown.format())), rounds());
        var start = new Button(getTranslation("groups.start"), click -> {
            try {
                services.runs().start(shown.id());
            } catch (Refused refusal) {
                Toast.refused(this, refusal);
            }
            refresh.run();
        });
        start.addThemeVariants(ButtonVariant.PRIMARY);
        rounds.add(start);
        add(rounds);
        if (shown.mine() && shown.format().aboutAnIdea() && services.reader().has(Role.STUDENT)) {
            add(new IdeaPanel(shown, services.ideas(), refresh));
        }
    }

    private OrderedList rounds() {
        var list = new OrderedList();
        list.addClassName("round-list");
        shown.format().rounds().stream().map(this::item).forEach(list::add);
        return list;
    }

    private ListItem item(Round round) {
        var name = new Span(getTranslation("groups.round." + round));
        name.addClassName("round-name");
        return new ListItem(
                name,
                new Span(getTranslation("groups.round.minutes", round.minutes())),
                new Paragraph(getTranslation("groups.round.about." + round)));
    }

    @Override
    public SessionState state() {
        return SessionState.PLANNED;
    }

    @Override
    public boolean changesByItself() {
        return true;
    }

    @Override
    public boolean follow(SessionRun run) {
        return run.session().equals(shown);
    }
}
