package app.trellis.reflection.ui;

import app.trellis.reflection.Question;
import app.trellis.reflection.Reflection;
import app.trellis.reflection.ReflectionPage;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** The questions, saved as they are answered, with last time's answers beside them. */
final class ReflectionForm extends Panel {

    private final transient ReflectionPage page;
    private final transient ReflectionServices services;
    private final transient Saving saving;

    ReflectionForm(ReflectionPage page, ReflectionServices services, Runnable finish) {
        super("reflection.kind." + page.kind());
        this.page = page;
        this.services = services;
        addClassName("reflection-form");
        var note = new SavedNote();
        saving = new Saving(note, "reflection");
        add(new Paragraph(getTranslation("reflection.how")));
        page.kind().questions().forEach(this::addQuestion);
        var done = new Button(getTranslation("reflection.finish"), click -> finish.run());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(done, note);
        actions.addClassName("reflection-actions");
        add(actions);
    }

    private void addQuestion(Question question) {
        if (question.ofEachAdvisor()) {
            services.reflections().advisors().forEach(advisor -> add(field(question, advisor)));
        } else {
            add(field(question, ""));
        }
    }

    private QuestionField field(Question question, String about) {
        return new QuestionField(question, about, page.draft(), last(), services.reflections(), saving);
    }

    private @Nullable Reflection last() {
        return page.last().orElse(null);
    }
}
