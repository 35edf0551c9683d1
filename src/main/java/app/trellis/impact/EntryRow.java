package app.trellis.impact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * A row of the catalogue as a table. The first row of an entry holds the series and its first edition, each further row
 * with the same id one more edition.
 *
 * @param line of the file, counted from 1
 * @param cells what the file says; a column it does not have is not among them, and an empty cell says "nothing"
 */
record EntryRow(int line, Map<EntryColumn, String> cells) {

    EntryRow {
        Map<EntryColumn, String> copy = new EnumMap<>(EntryColumn.class);
        copy.putAll(cells);
        cells = Collections.unmodifiableMap(copy);
    }

    /** What a cell says, without spaces around it; empty if it says nothing or is not there. */
    String get(EntryColumn column) {
        return cells.getOrDefault(column, "").strip();
    }

    boolean saysAnyOf(Set<EntryColumn> columns) {
        return columns.stream().anyMatch(column -> !get(column).isEmpty());
    }
}
