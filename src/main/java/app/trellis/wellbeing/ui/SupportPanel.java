package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.Panel;
import app.trellis.wellbeing.Support;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/** Support on the page itself, whatever the answers are. */
final class SupportPanel extends Panel {

    SupportPanel(Support support, LocalDate today) {
        super("wellbeing.support.title");
        add(new Paragraph(getTranslation("wellbeing.support.lead")));
        if (support.country() == null) {
            add(new Paragraph(getTranslation("wellbeing.support.near.none")));
        }
        add(new NearestSupport(support, today), new SupportLink("wellbeing.support.open"));
    }
}
