package app.trellis.account.ui;

import app.trellis.account.AdvisorLink;
import app.trellis.account.HandedLink;
import app.trellis.account.LinkId;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.HandOverLink;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.PublicLinks;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Links of one kind that the advisor hands out: make one, see what became of it, end it. */
final class LinksPanel extends Panel {

    private final transient Acts acts;
    private final transient PublicLinks links;
    private final ZoneId zone;
    private final String words;
    private final EmailField email = new EmailField(getTranslation("settings.links.email"));
    private final UnorderedList list = new UnorderedList();
    private final Div handOver = new Div();

    /** @param words where the keys of its texts begin */
    LinksPanel(String words, Acts acts, PublicLinks links, ZoneId zone) {
        super(words);
        this.words = words;
        this.acts = acts;
        this.links = links;
        this.zone = zone;
        email.setManualValidation(true);
        var make = new Button(getTranslation(words + ".make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        handOver.getElement().setAttribute("aria-live", "polite");
        var fields = new Div(email);
        fields.addClassName("settings-fields");
        list.addClassName("advisor-links");
        add(new Paragraph(getTranslation(words + ".lead")), list, fields, make, handOver);
        show();
    }

    private void make() {
        try {
            email.setInvalid(false);
            var address = email.getValue();
            var link = acts.make().apply(address);
            var key = words + (link.mailed() ? ".mailed" : ".not-mailed");
            handOver.removeAll();
            handOver.add(new HandOverLink(links.to(link.path()), getTranslation(key, address)));
            email.clear();
            show();
        } catch (Refused refusal) {
            Refusal.at(email, refusal);
        }
    }

    private void show() {
        list.removeAll();
        var all = acts.list().get();
        all.forEach(each -> list.add(item(each)));
        list.setVisible(!all.isEmpty());
    }

    private ListItem item(AdvisorLink link) {
        var end = new Button(getTranslation("settings.links.end"), click -> end(link));
        end.setAriaLabel(getTranslation("settings.button-for", getTranslation("settings.links.end"), link.who()));
        end.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var taken = link.takenAt();
        var since = new Span(
                taken == null
                        ? getTranslation("settings.invited-on", date(link.madeAt()), date(link.worksUntil()))
                        : getTranslation("settings.links.since", date(taken)));
        since.addClassName("soft");
        return new ListItem(new Span(link.who()), new Span(" "), since, new Span(" "), end);
    }

    private void end(AdvisorLink link) {
        try {
            acts.end().accept(link.id());
            Toast.show(this, words + ".ended", link.who());
        } catch (NotFound endedMeanwhile) {
            Toast.show(this, "settings.changed-meanwhile");
        }
        handOver.removeAll();
        show();
    }

    private String date(Instant moment) {
        return Formats.of(this).date(moment.atZone(zone).toLocalDate());
    }

    /** What can be done with them. */
    record Acts(Function<String, HandedLink> make, Supplier<List<AdvisorLink>> list, Consumer<LinkId> end) {}
}
