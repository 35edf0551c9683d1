package app.trellis.impact;

import java.util.List;

/**
 * What a file says of one entry: one row, or several with the same id.
 *
 * @param rows the first with the series
 */
record FileEntry(List<EntryRow> rows) {

    FileEntry {
        rows = List.copyOf(rows);
    }

    int line() {
        return first().line();
    }

    EntryRow first() {
        return rows.getFirst();
    }
}
