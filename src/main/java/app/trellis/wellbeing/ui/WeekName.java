package app.trellis.wellbeing.ui;

import app.trellis.shared.time.IsoWeek;
import com.vaadin.flow.component.Component;

/** A week as people say it, such as “Week 48 of 2026”. */
record WeekName(IsoWeek week) {

    /** The sentence of that key with week and year in it, as numbers without separators. */
    String in(Component reader, String key) {
        return reader.getTranslation(key, String.valueOf(week.week()), String.valueOf(week.year()));
    }
}
