package app.trellis.projects.ui;

import app.trellis.projects.Project;
import app.trellis.projects.ProjectState;
import app.trellis.shared.ui.FormDialog;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** What was learned from a project that is, or once was, closed. */
final class LessonPanel extends Panel {

    LessonPanel(Project project, ProjectServices services, Runnable again) {
        super("projects.lesson");
        addClassName("project-lesson");
        var lesson = new Paragraph(project.lesson());
        lesson.addClassName("as-typed");
        add(lesson);
        if (project.state() == ProjectState.CLOSED) {
            var reword = new Button(
                    getTranslation("projects.lesson.edit"),
                    click -> new Wording(project, services, again, this).open());
            reword.addThemeVariants(ButtonVariant.SMALL);
            add(reword);
        }
    }

    /** Asks for the lesson in other words. */
    private static final class Wording extends FormDialog {

        private final TextArea lesson = new TextArea(getTranslation("projects.lesson"));
        private final transient Project project;
        private final transient ProjectServices services;
        private final transient Runnable again;
        private final LessonPanel near;

        Wording(Project project, ProjectServices services, Runnable again, LessonPanel near) {
            super("projects.lesson.edit", "projects.save");
            this.project = project;
            this.services = services;
            this.again = again;
            this.near = near;
            lesson.setMaxLength(Project.LESSON_LENGTH);
            lesson.setMinRows(3);
            lesson.setValue(project.lesson());
            lesson.setAutofocus(true);
            lesson.addClassName("project-wide");
            add(lesson);
        }

        @Override
        protected boolean save() {
            Project before = services.states().learn(project.id(), lesson.getValue());
            again.run();
            Toast.undo(near, "projects.saved", () -> {
                services.states().undo(before);
                again.run();
            });
            return true;
        }
    }
}
