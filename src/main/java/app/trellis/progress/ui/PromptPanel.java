package app.trellis.progress.ui;

import app.trellis.agenda.WeeklyPrompt;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** This week's prompt; there is room for an answer on the agenda. */
final class PromptPanel extends Panel {

    PromptPanel(WeeklyPrompt prompt) {
        super("progress.prompt");
        addClassName("today-prompt");
        var about =
                new Paragraph(getTranslation(prompt.answered() ? "progress.prompt.answered" : "progress.prompt.about"));
        about.addClassName("soft");
        var go = new Anchor(
                "agenda", getTranslation(prompt.answered() ? "progress.prompt.again" : "progress.prompt.go"));
        add(new Paragraph(prompt.question()), about, go);
    }
}
