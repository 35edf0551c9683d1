package app.trellis.advising.ui;

import app.trellis.account.AccountId;
import app.trellis.projects.Decision;
import app.trellis.projects.OutputRow;
import app.trellis.projects.Project;
import app.trellis.projects.ProjectQuery;
import app.trellis.projects.ProjectSummary;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** The projects a student shares, the one worked on last first; decisions and lesson are read when they are asked for. */
final class ProjectsPanel extends Panel {

    private static final int MOST = 30;

    private final transient AccountId student;
    private final transient SharedProjects services;
    private final transient Formats formats = Formats.of(this);

    ProjectsPanel(AccountId student, SharedProjects services) {
        super("advising.projects");
        this.student = student;
        this.services = services;
        List<ProjectSummary> shared = services.projects().shared(student, ProjectQuery.ALL, 0, MOST);
        if (shared.isEmpty()) {
            add(new Paragraph(getTranslation("advising.no-projects")));
            return;
        }
        List<OutputRow> outputs = services.outputs().shared(student);
        var list = new UnorderedList();
        list.addClassName("shared-ideas");
        shared.forEach(project -> list.add(row(project, outputs)));
        add(list);
    }

    private ListItem row(ProjectSummary project, List<OutputRow> outputs) {
        var facts = new Span(getTranslation(
                "projects.part-of",
                getTranslation("projects.origin." + project.origin()),
                getTranslation("projects.role." + project.role())));
        facts.addClassName("soft");
        var row = new ListItem(
                new Span(project.title()),
                new Badge(getTranslation("projects.state." + project.state()), Tone.CALM),
                facts);
        outputs.stream()
                .filter(output -> output.output().project().equals(project.id()))
                .forEach(output -> row.add(line(
                        getTranslation(
                                "projects.output.state." + output.output().state()),
                        output.output().title())));
        var read = new Button(getTranslation("advising.read-project"));
        read.setAriaLabel(getTranslation("advising.read-project-of", project.title()));
        read.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        read.addClickListener(click -> {
            read.setVisible(false);
            row.add(text(project));
        });
        row.add(read);
        return row;
    }

    private Div line(String what, String title) {
        var name = new Span(title);
        var state = new Span(what);
        state.addClassName("soft");
        var line = new Div(name, state);
        line.addClassName("shared-output");
        return line;
    }

    private Div text(ProjectSummary row) {
        Project project = services.projects().sharedOne(student, row.id());
        var text = new Div();
        text.addClassName("shared-proposal");
        if (!project.data().summary().isBlank()) {
            text.add(new MarkdownText(project.data().summary()));
        }
        project.daysToFirstTest()
                .ifPresent(days -> text.add(new Paragraph(getTranslation("projects.test.days", days))));
        if (!project.lesson().isEmpty()) {
            text.add(new Paragraph(getTranslation("advising.project-lesson", project.lesson())));
        }
        List<Decision> decisions = services.decisions().shared(student, row.id());
        decisions.forEach(decision -> text.add(new Paragraph(getTranslation(
                "advising.project-decision",
                formats.date(decision.decidedOn()),
                getTranslation("projects.decision." + decision.kind()),
                decision.why()))));
        if (decisions.isEmpty()) {
            text.add(new Paragraph(getTranslation("advising.no-decisions")));
        }
        return text;
    }
}
