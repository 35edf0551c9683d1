package app.trellis.impact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Lays what a directory says over an entry. An edition that nobody here knows is added; editions are never taken away,
 * since a directory drops what is over. All else changes only if the entry came from that directory.
 */
final class DirectoryRows {

    private DirectoryRows() {}

    /** @param mine whether the entry last came from this directory */
    static List<EntryRow> over(Opportunity target, FileEntry entry, boolean mine) {
        EntryRow said = entry.first();
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        List<EntryRow> editions = new ArrayList<>();
        for (EntryRow row : EntryTable.rows(target)) {
            if (cells.isEmpty()) {
                cells.putAll(row.cells());
            }
            if (row.saysAnyOf(EntryColumn.OF_EDITION) && !(mine && isSame(row, said))) {
                editions.add(row);
            }
        }
        if (!said.get(EntryColumn.LABEL).isEmpty() && editions.stream().noneMatch(row -> isSame(row, said))) {
            editions.add(said);
        }
        if (mine) {
            cells.putAll(said.cells());
        }
        cells.put(EntryColumn.ID, target.id().value());
        EntryColumn.OF_EDITION.forEach(cells::remove);
        List<EntryRow> rows = new ArrayList<>();
        rows.add(new EntryRow(entry.line(), cells));
        editions.forEach(row -> rows.add(new EntryRow(entry.line(), row.cells())));
        return rows;
    }

    /** One edition, by its label or the month in which it starts. */
    private static boolean isSame(EntryRow one, EntryRow other) {
        return one.get(EntryColumn.LABEL).equals(other.get(EntryColumn.LABEL))
                || !month(one).isEmpty() && month(one).equals(month(other));
    }

    private static String month(EntryRow row) {
        String starts = row.get(EntryColumn.STARTS);
        return starts.substring(0, Math.min(starts.length(), "2027-04".length()));
    }
}
