package app.trellis.impact.ui;

import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Paragraph;

/** Where the catalogue comes from, whom to thank, and how to report a wrong date. */
final class AboutTheData extends Panel {

    AboutTheData() {
        super("impact.about");
        add(new Paragraph(getTranslation("impact.about.text")), new Paragraph(getTranslation("impact.about.wrong")));
    }
}
