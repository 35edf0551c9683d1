package app.trellis.ideas;

/**
 * How long a proposal is, against one to two pages: long enough to be judged, short enough to be read in two minutes.
 * A page is taken as 500 words.
 *
 * @param words separated by white space; 0 or more
 */
public record PageMeter(int words) {

    /** Words on a page. */
    public static final int PAGE = 500;
    /** The longest a proposal should be, in words. */
    public static final int MOST = 2 * PAGE;

    /** Where a length lies. */
    public enum Fit {
        SHORT,
        RIGHT,
        LONG
    }

    /** Measures a text. */
    public static PageMeter of(String text) {
        String stripped = text.strip();
        return new PageMeter(stripped.isEmpty() ? 0 : stripped.split("\\s+").length);
    }

    /** Length in pages, in tenths. */
    public double pages() {
        return Math.round(words * 10.0 / PAGE) / 10.0;
    }

    /** Too short, one to two pages, or too long. Advice only: nothing is refused for its length. */
    public Fit fit() {
        if (words < PAGE) {
            return Fit.SHORT;
        }
        return words <= MOST ? Fit.RIGHT : Fit.LONG;
    }
}
