package app.trellis.shared.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.atomic.AtomicLong;

/** A titled part of a screen; a landmark that screen readers list by its title. */
public class Panel extends Section {

    private static final AtomicLong COUNT = new AtomicLong();

    /** @param headingKey translation key of the title */
    public Panel(String headingKey, Object... arguments) {
        addClassName("panel");
        var heading = new H2(getTranslation(headingKey, arguments));
        heading.setId("panel-" + COUNT.incrementAndGet());
        getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        add(heading);
    }
}
