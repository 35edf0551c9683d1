package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Paragraph;

/** What is kept of wellbeing, who sees it, and for how long. */
final class StoredPanel extends Panel {

    StoredPanel() {
        super("wellbeing.stored.title");
        add(
                new Paragraph(getTranslation("wellbeing.stored.what")),
                new Paragraph(getTranslation("wellbeing.stored.who")),
                new Paragraph(getTranslation("wellbeing.stored.long")));
    }
}
