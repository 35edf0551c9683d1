package app.trellis.plan.ui;

import java.util.Locale;

/** What can be asked of a row. */
enum RowAct {
    START,
    REACH,
    PAUSE,
    REOPEN,
    RESTORE,
    EDIT,
    UP,
    DOWN,
    DROP;

    /** As the browser and the translations call it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RowAct of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
