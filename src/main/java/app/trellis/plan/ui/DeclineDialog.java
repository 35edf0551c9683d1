package app.trellis.plan.ui;

import app.trellis.plan.Suggestion;
import app.trellis.plan.SuggestionService;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Declines what an advisor suggests, with a sentence if the student wants to say one. */
final class DeclineDialog extends FormDialog {

    private final TextArea answer = new TextArea();
    private final transient Consumer<String> decline;

    DeclineDialog(Suggestion suggestion, Consumer<String> decline) {
        super("suggestion.decline.title", "suggestion.decline");
        this.decline = decline;
        answer.setLabel(getTranslation("suggestion.answer", suggestion.advisor()));
        answer.setHelperText(getTranslation("suggestion.answer.hint", SuggestionService.ANSWER_LENGTH));
        answer.addClassName("plan-suggestion-answer");
        add(answer);
    }

    @Override
    protected boolean save() {
        decline.accept(answer.getValue());
        return true;
    }
}
