package app.trellis.projects.ui;

import app.trellis.projects.Decided;
import app.trellis.projects.Decision;
import app.trellis.projects.DecisionData;
import app.trellis.projects.DecisionKind;
import app.trellis.projects.Project;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** What results led to, as a timeline with the newest on top. */
final class DecisionsPanel extends Panel {

    private final transient Project project;
    private final transient ProjectServices services;
    private final transient ProjectOffers offers;
    private final transient Runnable again;

    DecisionsPanel(
            Project project, List<Decision> decisions, ProjectServices services, ProjectOffers offers, Runnable again) {
        super("projects.decisions");
        this.project = project;
        this.services = services;
        this.offers = offers;
        this.again = again;
        addClassName("project-decisions");
        if (project.state().isOpen()) {
            var note = new Button(getTranslation("projects.decide"), click -> decide());
            note.addThemeVariants(ButtonVariant.PRIMARY);
            add(note);
        }
        if (decisions.isEmpty()) {
            var none = new Paragraph(getTranslation("projects.decisions.none"));
            none.addClassName("soft");
            add(none);
            return;
        }
        var timeline = new OrderedList();
        timeline.addClassName("project-timeline");
        decisions.forEach(decision -> timeline.add(item(decision)));
        add(timeline);
    }

    private void decide() {
        new DecisionDialog(services.account().today(), project.lesson(), this::decided).open();
    }

    private void decided(DecisionData data) {
        Decided decided = services.decisions().decide(project.id(), data);
        again.run();
        Toast.undo(this, "projects.decided." + data.kind(), () -> {
            services.decisions().takeBack(decided);
            again.run();
        });
    }

    private ListItem item(Decision decision) {
        String date = Formats.of(this).date(decision.decidedOn());
        String kind = getTranslation("projects.decision." + decision.kind());
        var head = new Div(new Span(date), new Badge(kind, tone(decision.kind())));
        head.addClassName("project-decision-head");
        var item = new ListItem(head);
        item.addClassName("project-decision-" + decision.kind().name().toLowerCase(Locale.ROOT));
        say(item, "projects.decision.result", decision.result());
        say(item, "projects.decision.why", decision.why());
        say(item, "projects.decision.direction", decision.direction());
        var remove = new Button(getTranslation("projects.decision.remove"), click -> remove(decision));
        remove.setAriaLabel(getTranslation("projects.decision.remove-of", kind, date));
        remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        var acts = new Div(remove);
        acts.addClassName("project-acts");
        offers.of(decision).ifPresent(item::add);
        item.add(acts);
        return item;
    }

    private void remove(Decision decision) {
        Decision gone = services.decisions().remove(decision.id());
        again.run();
        Toast.undo(this, "projects.decision.removed", () -> {
            services.decisions().putBack(gone);
            again.run();
        });
    }

    private void say(ListItem item, String key, String text) {
        if (!text.isEmpty()) {
            var label = new Span(getTranslation(key));
            label.addClassName("soft");
            var said = new Paragraph(text);
            said.addClassName("as-typed");
            item.add(label, said);
        }
    }

    private static Tone tone(DecisionKind kind) {
        return switch (kind) {
            case CONTINUE -> Tone.GOOD;
            case PIVOT -> Tone.WARN;
            case STOP -> Tone.MUTED;
        };
    }
}
