package app.trellis.ideas.ui;

import app.trellis.ideas.FeedbackAnswer;
import app.trellis.mentoring.Mentor;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a mentor said in a meeting, noted by the student. */
final class NoteForm extends Div {

    NoteForm(Mentor mentor, BiConsumer<@Nullable Integer, String> note) {
        var actual = new PromisingField("feedback.actual", mentor.name());
        var reason = new LongText("feedback.actual.reason", FeedbackAnswer.REASON_LENGTH, mentor.name());
        var button =
                new Button(getTranslation("feedback.note"), click -> note.accept(actual.getValue(), reason.getValue()));
        addClassName("feedback-form");
        add(actual, reason, button);
    }
}
