package app.trellis.impact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An entry as an import would write it.
 *
 * @param before as it is now; null if it is new
 */
record PlannedEntry(Entry entry, @Nullable Opportunity before) {

    /** Cells of fewer signs than this never make a text that is too long; writing each of 10,000 would take seconds. */
    private static final int SURELY_SHORT = 4_000;

    OpportunityId id() {
        return entry.opportunity().id();
    }

    /** Whether it is more than can be kept. */
    boolean isTooLong() {
        int cells = EntryTable.cells(entry.opportunity()).values().stream()
                .mapToInt(String::length)
                .sum();
        return cells >= SURELY_SHORT && EntryWriter.write(entry.opportunity()).length() > CatalogueService.LONGEST;
    }

    /** What would be said otherwise, in the order of the columns. */
    List<CataloguePreview.Difference> differences() {
        Map<String, String> now = before == null ? Map.of() : EntryTable.cells(before);
        Map<String, String> then = EntryTable.cells(entry.opportunity());
        Set<String> fields = new LinkedHashSet<>(now.keySet());
        fields.addAll(then.keySet());
        List<CataloguePreview.Difference> differences = new ArrayList<>();
        for (String field : fields) {
            String old = now.getOrDefault(field, "");
            String fresh = then.getOrDefault(field, "");
            if (!old.equals(fresh)) {
                differences.add(new CataloguePreview.Difference(field, old, fresh));
            }
        }
        return differences;
    }

    /** What the layer says afterwards. A mere check of the official page leaves a shipped entry open to upgrades. */
    CatalogueOverride over(CatalogueOverride row) {
        LocalDate day = entry.opportunity().source().checkedOn();
        return day != null && isMereCheck(day) ? row.checked(day) : row.with(EntryWriter.write(entry.opportunity()));
    }

    private boolean isMereCheck(LocalDate day) {
        if (before == null) {
            return false;
        }
        LocalDate earlier = before.source().checkedOn();
        Opportunity checked =
                before.with(new Source(day, Basis.OFFICIAL_PAGE, before.source().note()));
        return (earlier == null || day.isAfter(earlier))
                && EntryTable.rows(entry.opportunity()).equals(EntryTable.rows(checked));
    }
}
