package app.trellis.reflection.ui;

import app.trellis.reflection.Reflection;
import app.trellis.reflection.ReflectionService;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;

/** Earlier reflections, to read; each can be removed, and a removal undone. */
final class EarlierPanel extends Panel {

    private final transient ReflectionService service;
    private final transient Runnable changed;

    EarlierPanel(List<Reflection> earlier, ReflectionService service, Runnable changed) {
        super("reflection.earlier");
        this.service = service;
        this.changed = changed;
        earlier.forEach(each -> add(details(each)));
    }

    private NativeDetails details(Reflection reflection) {
        var date = Formats.of(this).date(reflection.day());
        var answers = new DescriptionList();
        answers.addClassName("reflection-answers");
        var words = new AnswerWords(this::getTranslation);
        reflection
                .kind()
                .questions()
                .forEach(question -> reflection.answers().stream()
                        .filter(answer -> answer.question() == question && answer.isGiven())
                        .forEach(answer -> answers.add(
                                new DescriptionList.Term(
                                        getTranslation("reflection.question." + question, answer.about())),
                                new DescriptionList.Description(words.of(answer)))));
        var remove = new Button(getTranslation("reflection.remove"), click -> remove(reflection));
        remove.setAriaLabel(getTranslation("reflection.remove.this", date));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new NativeDetails(date, new Div(answers, remove));
    }

    private void remove(Reflection reflection) {
        var removed = service.remove(reflection.id());
        changed.run();
        Toast.undo(this, "reflection.removed", () -> {
            service.restore(removed);
            changed.run();
        });
    }
}
