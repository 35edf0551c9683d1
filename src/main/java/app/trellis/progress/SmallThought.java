package app.trellis.progress;

import app.trellis.shared.time.IsoWeek;

/**
 * One small question about ambition a week, in turn.
 *
 * <p>The post, section "Advice for making the most of a PhD", on ambition (line 135): an agenda and a worldview of one's
 * own do not come overnight, so thinking about them little but often may be the best approach. Ten minutes a week is
 * little, and a new question each week is often.
 *
 * @param number 1 to {@link #COUNT}, the end of a translation key
 */
public record SmallThought(int number) {

    /** How many there are before the first comes round again. */
    public static final int COUNT = 10;

    private static final IsoWeek FIRST = new IsoWeek(2024, 1);

    /** The question of a week; two weeks in a row never ask the same. */
    static SmallThought of(IsoWeek week) {
        return new SmallThought(Math.floorMod(FIRST.weeksUntil(week), COUNT) + 1);
    }
}
