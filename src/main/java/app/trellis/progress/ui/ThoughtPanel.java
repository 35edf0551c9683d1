package app.trellis.progress.ui;

import app.trellis.progress.SmallThought;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Paragraph;

/** One small question about ambition. There is nothing to fill in: it wants ten minutes and a notebook. */
final class ThoughtPanel extends Panel {

    ThoughtPanel(SmallThought thought) {
        super("progress.thought");
        addClassName("today-thought");
        var about = new Paragraph(getTranslation("progress.thought.about"));
        about.addClassName("soft");
        add(new Paragraph(getTranslation("progress.thought." + thought.number())), about);
    }
}
