package app.trellis.progress.ui;

import app.trellis.plan.Programme;
import app.trellis.plan.ProgrammeService;
import app.trellis.progress.Readiness;
import app.trellis.progress.ReadinessService;
import app.trellis.projects.ProjectFactsService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Whether it is time to work mostly on one's own ideas. The student says so; nothing here switches by itself. */
@Route("projects/independence")
@RolesAllowed("STUDENT")
@StyleSheet("styles/independence.css")
final class IndependenceView extends Screen {

    private final transient ReadinessService readiness;
    private final transient ProgrammeService programmes;
    private final transient ProjectFactsService projects;
    private final Div content = new Div();

    IndependenceView(ReadinessService readiness, ProgrammeService programmes, ProjectFactsService projects) {
        super("progress.ready");
        this.readiness = readiness;
        this.programmes = programmes;
        this.projects = projects;
        actions(new Anchor("projects", getTranslation("progress.ready.projects")));
        lead("progress.ready.lead");
        content.addClassName("independence");
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        readiness
                .readiness()
                .ifPresentOrElse(
                        this::show,
                        () -> content.add(new EmptyState(
                                "progress.ready.no-plan",
                                "progress.ready.no-plan.text",
                                new Anchor("plan/setup", getTranslation("progress.go.setup")))));
    }

    private void show(Readiness ready) {
        content.add(
                switching(ready, programmes.find().orElseThrow()),
                new EvidencePanel(ready),
                new OwnSharePanel(projects.shares()),
                new Paragraph(getTranslation("progress.ready.private")));
    }

    private Panel switching(Readiness ready, Programme programme) {
        var panel = new Panel("progress.ready.time");
        panel.addClassName("independence-time");
        var formats = Formats.of(this);
        var switchedOn = ready.switchedOn();
        var words = new Paragraph(
                switchedOn == null
                        ? getTranslation(
                                "progress.ready." + ready.season() + "." + ready.amount(),
                                formats.date(ready.suggested()))
                        : getTranslation("progress.ready.switched", formats.date(switchedOn)));
        words.addClassName("independence-words");
        var why = new Paragraph(getTranslation(
                "progress.ready.suggested",
                formats.date(ready.suggested()),
                getTranslation(
                        programme.switchReason().key(), programme.switchReason().args())));
        why.addClassName("soft");
        panel.add(words, why, button(ready));
        return panel;
    }

    private Button button(Readiness ready) {
        if (ready.switchedOn() != null) {
            var back = new Button(getTranslation("progress.ready.take-back"), click -> takeBack());
            back.addThemeVariants(ButtonVariant.TERTIARY);
            return back;
        }
        var now = new Button(getTranslation("progress.ready.switch"), click -> switchNow());
        if (ready.season() != Readiness.Season.EARLY || ready.amount() == Readiness.Amount.MUCH) {
            now.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return now;
    }

    private void switchNow() {
        try {
            programmes.switchToOwnIdeas();
            Toast.undo(this, "progress.ready.done", this::takeBack);
            show();
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
        }
    }

    private void takeBack() {
        programmes.takeBackSwitch();
        show();
    }
}
