package app.trellis.shared.ui;

import app.trellis.shared.text.Gauge;
import com.vaadin.flow.component.html.Paragraph;

/** A gauge with a title: the figure drawn, the same in words, and what it rests on. */
public final class GaugePanel extends Panel {

    /** @param headingKey translation key of the title */
    public GaugePanel(String headingKey, Gauge gauge) {
        super(headingKey);
        Paragraph why = new Paragraph(gauge.why());
        why.addClassName("soft");
        add(new Meter(gauge.value(), gauge.full(), gauge.said()), new Paragraph(gauge.said()), why);
    }

    /**
     * The same title where no figure is shown for now.
     *
     * @param said why there is none
     */
    public GaugePanel(String headingKey, String said) {
        super(headingKey);
        add(new Paragraph(said));
    }
}
