package app.trellis.impact.ui;

import app.trellis.impact.GapLevel;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The level of a gap as a circle, empty, half or full, with the word beside it. */
final class GapMark extends Span {

    GapMark(GapLevel level) {
        Span circle = new Span();
        circle.addClassNames("gap-circle", "gap-circle-" + level.name().toLowerCase(Locale.ROOT));
        circle.getElement().setAttribute("aria-hidden", "true");
        addClassName("gap-mark");
        add(circle, new Span(getTranslation("impact.level." + level)));
    }
}
