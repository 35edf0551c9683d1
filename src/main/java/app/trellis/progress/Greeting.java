package app.trellis.progress;

import java.time.LocalTime;

/** The time of day as a greeting names it. */
public enum Greeting {
    MORNING,
    AFTERNOON,
    EVENING;

    private static final int MORNING_BEGINS = 5;
    private static final int NOON = 12;
    private static final int EVENING_BEGINS = 18;

    /** The greeting for this time where the reader is; the small hours still belong to the evening. */
    public static Greeting at(LocalTime time) {
        int hour = time.getHour();
        if (hour < MORNING_BEGINS || hour >= EVENING_BEGINS) {
            return EVENING;
        }
        return hour < NOON ? MORNING : AFTERNOON;
    }
}
