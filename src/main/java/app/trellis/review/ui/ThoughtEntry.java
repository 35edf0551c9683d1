package app.trellis.review.ui;

import app.trellis.agenda.PromptService;
import app.trellis.agenda.WeeklyPrompt;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/**
 * One thought: this week's prompt, with room for a sentence. It becomes an entry of the worldview and is no part of the
 * review. Left out while it is not time for prompts.
 */
final class ThoughtEntry extends Div {

    /** A sentence or two; more is written on the agenda. */
    private static final int SENTENCE = 1_000;

    ThoughtEntry(PromptService prompts, Saving saving) {
        WeeklyPrompt prompt = prompts.current();
        setVisible(prompt.asked());
        var sentence = new TextArea(prompt.question());
        sentence.setHelperText(getTranslation("review.thought.help"));
        sentence.setMaxLength(Math.max(SENTENCE, prompt.text().length()));
        sentence.setMaxRows(8);
        add(new SavedText(sentence, prompt.text(), edit -> prompts.answer(prompt.week(), prompt.key(), edit), saving)
                .keptInTab("prompt-" + prompt.key()));
    }
}
