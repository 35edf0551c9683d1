package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.Panel;
import app.trellis.wellbeing.SupportService;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;

/** Support on the page itself, whatever the answers are. */
final class SupportPanel extends Panel {

    private final transient SupportService support;
    private final LocalDate today;
    private final Div nearest = new Div();

    SupportPanel(SupportService support, LocalDate today, Runnable changed) {
        super("wellbeing.support.title");
        this.support = support;
        this.today = today;
        var found = support.find();
        add(
                new Paragraph(getTranslation("wellbeing.support.lead")),
                new CountrySelect(found.country(), support, () -> {
                    show();
                    changed.run();
                }),
                nearest,
                new SupportLink("wellbeing.support.open"));
        nearest.add(new NearestSupport(found, today));
    }

    private void show() {
        nearest.removeAll();
        nearest.add(new NearestSupport(support.find(), today));
    }
}
