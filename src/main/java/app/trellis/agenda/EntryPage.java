package app.trellis.agenda;

import java.util.List;

/**
 * Some rows of the list of entries.
 *
 * @param total how many the query finds in all
 */
public record EntryPage(List<EntrySummary> rows, int total) {

    /** Takes its own copy. */
    public EntryPage {
        rows = List.copyOf(rows);
    }
}
