package app.trellis.ideas.ui;

import app.trellis.ideas.FeedbackAnswer;
import app.trellis.ideas.Judgement;
import app.trellis.ideas.SealData;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;

/** The student's own number and the predicted one, to be sealed. */
final class SealForm extends Div {

    SealForm(Judgement judgement, Consumer<SealData> seal) {
        var mentor = judgement.mentor().name();
        var own = new PromisingField("feedback.own");
        var predicted = new PromisingField("feedback.predicted", mentor);
        var reason = new LongText("feedback.predicted.reason", FeedbackAnswer.REASON_LENGTH, mentor);
        var sealed = judgement.sealed();
        if (sealed != null) {
            own.setValue(sealed.own());
            predicted.setValue(sealed.predicted());
            reason.setValue(sealed.reason());
        }
        var button = new Button(
                getTranslation("feedback.seal"),
                click -> seal.accept(new SealData(own.getValue(), predicted.getValue(), reason.getValue())));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var numbers = new Div(own, predicted);
        numbers.addClassName("feedback-fields");
        addClassName("feedback-form");
        add(numbers, reason, button);
    }
}
