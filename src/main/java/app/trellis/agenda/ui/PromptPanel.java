package app.trellis.agenda.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.agenda.Entry;
import app.trellis.agenda.PromptService;
import app.trellis.agenda.WeeklyPrompt;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** This week's prompt with room for an answer, which is an entry of the worldview from its first word. */
final class PromptPanel extends Panel {

    private final transient PromptService prompts;
    private final transient CurrentAccount student;
    private final Div content = new Div();

    PromptPanel(PromptService prompts, CurrentAccount student) {
        super("agenda.prompt");
        this.prompts = prompts;
        this.student = student;
        addClassName("prompt");
        content.addClassName("prompt-content");
        add(content);
        show(prompts.current());
    }

    private void show(WeeklyPrompt prompt) {
        content.removeAll();
        var question = new Paragraph(prompt.question());
        question.addClassName("prompt-question");
        var note = new SavedNote();
        var saving = new Saving(note, student.id().value() + "/agenda/" + prompt.week());
        var area = new TextArea(getTranslation("agenda.prompt.answer"));
        area.setMaxLength(Entry.LENGTH);
        area.setMinRows(3);
        area.setMaxRows(16);
        area.setHelperText(getTranslation("agenda.prompt.help"));
        var text = new SavedText(area, prompt.text(), edit -> prompts.answer(prompt.week(), prompt.key(), edit), saving)
                .keptInTab(prompt.key());
        content.add(question, text, acts(prompt), note);
        var earlier = prompt.earlier();
        if (earlier != null) {
            content.add(new Anchor(
                    AgendaAddress.of(earlier.entry()),
                    getTranslation("agenda.prompt.earlier", Formats.of(this).date(earlier.on()))));
        }
        var entry = prompt.entry();
        if (entry != null) {
            content.add(new Anchor(AgendaAddress.of(entry), getTranslation("agenda.prompt.entry")));
        }
    }

    private Div acts(WeeklyPrompt prompt) {
        var another = new Button(getTranslation("agenda.prompt.another"), click -> skip(prompt.key()));
        another.addThemeVariants(ButtonVariant.TERTIARY);
        var row = new Div(another);
        row.addClassName("agenda-acts");
        row.setVisible(!prompt.answered());
        return row;
    }

    private void skip(String key) {
        try {
            prompts.skip(key);
            show(prompts.current());
            Toast.undo(this, "agenda.prompt.later", () -> {
                prompts.unskip(key);
                show(prompts.current());
            });
        } catch (Refused refused) {
            Toast.refused(this, refused);
        }
    }
}
