package app.trellis.ideas;

import app.trellis.shared.Refused;
import org.jspecify.annotations.Nullable;

/** How promising an idea is: a whole number from 0, a dead end, to 100. */
public final class Promising {

    /** A dead end. */
    public static final int LOWEST = 0;

    /** As promising as can be. */
    public static final int HIGHEST = 100;

    private Promising() {}

    static int check(@Nullable Integer number) {
        if (number == null || number < LOWEST || number > HIGHEST) {
            throw new Refused("feedback.refused.number", LOWEST, HIGHEST);
        }
        return number;
    }
}
