package app.trellis.projects.ui;

import app.trellis.projects.Decision;
import app.trellis.projects.DecisionKind;
import app.trellis.projects.Project;
import app.trellis.projects.ProjectData;
import app.trellis.projects.ProjectDates;
import app.trellis.projects.ProjectState;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Stream;

/** What a project is, and what can be done with it. */
final class AboutPanel extends Panel {

    private final transient Project project;
    private final transient ProjectServices services;
    private final transient Runnable again;

    AboutPanel(
            Project project, List<Decision> decisions, ProjectServices services, ProjectOffers offers, Runnable again) {
        super("projects.about");
        this.project = project;
        this.services = services;
        this.again = again;
        addClassName("project-facts");
        var words = new ProjectWords(this::getTranslation, Formats.of(this));
        add(new Div(new Badge(words.state(project.state()), ProjectWords.tone(project.state()))));
        if (!project.data().summary().isBlank()) {
            add(new MarkdownText(project.data().summary()));
        }
        decisions.stream()
                .filter(decision -> decision.kind() == DecisionKind.PIVOT)
                .limit(1)
                .forEach(pivot -> add(new Paragraph(getTranslation("projects.direction.now", pivot.direction()))));
        add(new FactList(project));
        var idea = project.idea();
        if (idea != null) {
            var link = new Anchor("ideas/" + idea.value(), getTranslation("projects.to-idea"));
            link.getElement().setAttribute("router-link", true);
            add(link);
        }
        add(testLine());
        offers.ofTest().ifPresent(this::add);
        offers.ofLead().ifPresent(this::add);
        add(acts());
    }

    private Div testLine() {
        var line = new Div();
        line.addClassName("project-test");
        if (project.data().dates().firstTest() == null && project.state() == ProjectState.RUNNING) {
            var button = new Button(getTranslation("projects.test.today"), click -> testedToday());
            button.addThemeVariants(ButtonVariant.SMALL);
            line.add(button);
        }
        return line;
    }

    private Div acts() {
        var acts = new ProjectActs(this, services, again);
        var row = new Div();
        row.addClassName("project-acts");
        row.add(new Button(getTranslation("projects.edit"), click -> edit()));
        Stream.of(ProjectState.values())
                .filter(project.state().next()::contains)
                .map(to -> new Button(
                        getTranslation("projects.move." + project.state() + "." + to),
                        click -> acts.move(project.id(), to)))
                .forEach(row::add);
        row.add(new Button(getTranslation("projects.remove"), click -> acts.remove(project.id())));
        row.getChildren().map(Button.class::cast).forEach(button -> button.addThemeVariants(ButtonVariant.SMALL));
        return row;
    }

    private void testedToday() {
        ProjectDates dates = project.data().dates();
        change(
                project.data()
                        .withDates(new ProjectDates(
                                dates.started(), services.account().today(), dates.expectedEnd())),
                "projects.test.noted");
    }

    private void edit() {
        new ProjectDialog("projects.edit", project.data(), false, data -> {
                    store(data);
                    Toast.undo(this, "projects.saved", this::undo);
                })
                .open();
    }

    private void change(ProjectData data, String saidKey) {
        try {
            store(data);
            Toast.undo(this, saidKey, this::undo);
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
        }
    }

    private void store(ProjectData data) {
        services.projects().change(project.id(), project.version(), data);
        again.run();
    }

    /** Puts the data of before over what this panel stored, and nothing else. */
    private void undo() {
        try {
            services.projects().change(project.id(), project.version() + 1, project.data());
            again.run();
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
        }
    }
}
