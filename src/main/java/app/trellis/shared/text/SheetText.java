package app.trellis.shared.text;

import java.util.regex.Pattern;

/** A text in a file that a spreadsheet may open: what it would compute gets an apostrophe in front. */
public final class SheetText {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern MADE_SAFE = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SheetText() {}

    /** As it is written into a cell. */
    public static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** As it was before {@link #safe}. */
    public static String read(String cell) {
        return MADE_SAFE.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
