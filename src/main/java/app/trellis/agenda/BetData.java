package app.trellis.agenda;

import java.time.LocalDate;

/**
 * What a form says about a bet.
 *
 * @param title one line, 1 to 200 characters; breaks become spaces
 * @param why why it is ambitious: what would be different if it came off; Markdown, 1 to 4,000 characters
 * @param from first day of the time box
 * @param to last day of the time box, after the first and at most {@value #MOST_MONTHS} months later
 * @param stopRule what would make the student stop sooner, in their own words; 1 to 1,000 characters
 */
public record BetData(String title, String why, LocalDate from, LocalDate to, String stopRule) {

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 200;
    /** The longest reason why it is ambitious, in characters. */
    public static final int WHY_LENGTH = 4_000;
    /** The longest rule for stopping, in characters. */
    public static final int RULE_LENGTH = 1_000;
    /** The longest reason for more time, in characters. */
    public static final int REASON_LENGTH = 1_000;
    /** The longest lesson, in characters. */
    public static final int LESSON_LENGTH = 2_000;
    /** The longest note of a look at the rule, in characters. */
    public static final int NOTE_LENGTH = 500;
    /** The longest time box, in months: a programme's length, and no bet for life. */
    public static final int MOST_MONTHS = 72;

    public BetData {
        title = title.replace("\0", "").replaceAll("\\s+", " ").strip();
        why = text(why);
        stopRule = text(stopRule);
    }

    /** A text as it is stored. */
    static String text(String text) {
        return text.replace("\0", "").strip();
    }
}
