package app.trellis.agenda;

import java.util.List;

/**
 * A theme of an agenda.
 *
 * @param title one line, up to 200 characters; may be empty
 * @param text Markdown, up to 10,000 characters; may be empty
 * @param items what it groups, in the order in which it was added
 */
public record Theme(ThemeId id, String title, String text, List<AgendaItem> items) {

    /** The longest title, in characters. */
    public static final int TITLE_LENGTH = 200;

    /** The longest text, in characters. */
    public static final int TEXT_LENGTH = 10_000;

    /** Takes its own copy. */
    public Theme {
        items = List.copyOf(items);
    }

    Theme with(List<AgendaItem> others) {
        return new Theme(id, title, text, others);
    }
}
