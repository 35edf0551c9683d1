package app.trellis.shared.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;

/** The browser's own gauge: known to screen readers, and drawn without a style of its own. */
@Tag("meter")
public final class Meter extends HtmlComponent {

    /**
     * @param value how much there is; more than {@code full} shows as full
     * @param full how much is asked for
     * @param said the same as a sentence
     */
    public Meter(int value, int full, String said) {
        int end = Math.max(full, 1);
        getElement().setAttribute("min", "0");
        getElement().setAttribute("max", String.valueOf(end));
        getElement().setAttribute("value", String.valueOf(full == 0 ? end : Math.min(value, end)));
        getElement().setAttribute("aria-label", said);
        addClassName("meter");
        setClassName("meter-full", value >= full);
    }
}
