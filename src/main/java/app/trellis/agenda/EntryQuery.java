package app.trellis.agenda;

/**
 * Which entries to list.
 *
 * @param text must be in the text, the name or the reason of the difference, in any case; empty for all
 * @param differsFrom only those that differ from exactly this name; empty for all
 */
public record EntryQuery(String text, String differsFrom) {

    /** All of them. */
    public static final EntryQuery ALL = new EntryQuery("", "");

    public EntryQuery {
        text = text.strip();
        differsFrom = differsFrom.strip();
    }
}
