package app.trellis.ideas.ui;

import app.trellis.ideas.FeedbackAnswer;
import app.trellis.ideas.FeedbackLane;
import app.trellis.ideas.ProposalToJudge;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/** The advisor's answer: what the lane asks, a number with its reason, and whether it is strong. */
final class AnswerPanel extends Panel {

    private final LongText theory = comment("feedback.on-theory");
    private final LongText tractability = comment("feedback.on-tractability");
    private final LongText interest = comment("feedback.on-interest");
    private final PromisingField promising = new PromisingField("feedback.promising");
    private final LongText reason = new LongText("feedback.why", FeedbackAnswer.REASON_LENGTH);
    private final Checkbox strong = new Checkbox(getTranslation("feedback.i-think-strong"));
    private final Paragraph problem = new Paragraph();

    AnswerPanel(ProposalToJudge proposal, Consumer<FeedbackAnswer> send) {
        super("feedback.your-answer");
        addClassName("feedback-form");
        boolean lane1 = proposal.lane() == FeedbackLane.THEORY_OF_CHANGE;
        theory.setVisible(lane1);
        tractability.setVisible(!lane1);
        interest.setVisible(!lane1);
        strong.setVisible(proposal.asksForStrong());
        problem.addClassName("refused");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var button = new Button(getTranslation("feedback.send"), click -> send(send));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(theory, tractability, interest, promising, reason, strong, problem, button);
    }

    private void send(Consumer<FeedbackAnswer> send) {
        try {
            send.accept(new FeedbackAnswer(
                    theory.getValue(),
                    tractability.getValue(),
                    interest.getValue(),
                    promising.getValue(),
                    reason.getValue(),
                    strong.getValue()));
        } catch (Refused refusal) {
            problem.setText(getTranslation(refusal.key(), refusal.arguments()));
            problem.setVisible(true);
        }
    }

    private static LongText comment(String key) {
        return new LongText(key, FeedbackAnswer.COMMENT_LENGTH);
    }
}
