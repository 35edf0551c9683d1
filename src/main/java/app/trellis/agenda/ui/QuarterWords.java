package app.trellis.agenda.ui;

import app.trellis.shared.time.Quarter;
import com.vaadin.flow.component.Component;

/** A quarter as the reader writes it. */
final class QuarterWords {

    private QuarterWords() {}

    static String of(Component near, Quarter quarter) {
        return near.getTranslation("agenda.quarter", quarter.number(), String.valueOf(quarter.year()));
    }
}
