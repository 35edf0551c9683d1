package app.trellis.impact;

import static java.util.stream.Collectors.joining;

import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes an entry as rows of a table, as {@link EntryNode} reads them; what reads the rows gets an equal entry. */
final class EntryTable {

    private static final String BETWEEN = " | ";

    private EntryTable() {}

    /** The first row with the series, and a row for each edition after the first. */
    static List<EntryRow> rows(Opportunity entry) {
        List<EntryRow> rows = new ArrayList<>();
        Map<EntryColumn, String> cells = series(entry);
        for (Edition edition : entry.editions()) {
            cells.putAll(edition(edition));
            rows.add(new EntryRow(1, cells));
            cells = new EnumMap<>(Map.of(EntryColumn.ID, entry.id().value()));
        }
        if (rows.isEmpty()) {
            rows.add(new EntryRow(1, cells));
        }
        return List.copyOf(rows);
    }

    /** All that an entry says, cell by cell, with the edition's label before its own; what two versions are compared by. */
    static Map<String, String> cells(Opportunity entry) {
        Map<String, String> all = new LinkedHashMap<>();
        series(entry).forEach((column, text) -> all.put(column.title(), text));
        entry.editions()
                .forEach(edition -> edition(edition)
                        .forEach((column, text) -> all.put(edition.label() + ": " + column.title(), text)));
        return all;
    }

    private static Map<EntryColumn, String> series(Opportunity entry) {
        OpportunityId parent = entry.parent();
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        cells.put(EntryColumn.ID, entry.id().value());
        cells.put(EntryColumn.KIND, word(entry.kind()));
        cells.put(EntryColumn.NAME, entry.name());
        cells.put(EntryColumn.FORMER_NAMES, list(entry.formerNames().stream()));
        cells.put(EntryColumn.ORGANISER, entry.organiser());
        cells.put(EntryColumn.PARENT, parent == null ? "" : parent.value());
        cells.put(EntryColumn.PLACES, places(entry.places()));
        cells.put(EntryColumn.REGION, word(entry.region()).replace('_', '-'));
        cells.put(EntryColumn.REMOTE, word(entry.remote()));
        cells.put(EntryColumn.URL, entry.url().toString());
        cells.put(EntryColumn.GIVES_EN, entry.gives().en());
        cells.put(EntryColumn.GIVES_DE, entry.gives().de());
        cells.put(EntryColumn.GAPS, list(entry.gaps().stream().map(EntryTable::word)));
        cells.put(
                EntryColumn.SKILLS,
                list(entry.skills().stream().map(EntryTable::word).sorted()));
        cells.put(EntryColumn.RUNS, months(entry.pattern().runs()));
        cells.put(EntryColumn.DEADLINE, months(entry.pattern().deadline()));
        cells.put(EntryColumn.ROLLING, entry.pattern().rolling() ? "yes" : "");
        cells.put(EntryColumn.STATUS, word(entry.status()));
        cells.put(EntryColumn.CHECKED_ON, text(entry.source().checkedOn()));
        cells.put(EntryColumn.BASIS, word(entry.source().basis()));
        cells.put(EntryColumn.NOTE, entry.source().note());
        cells.put(EntryColumn.CONFIDENCE, word(entry.confidence()));
        return cells;
    }

    private static Map<EntryColumn, String> edition(Edition edition) {
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        cells.put(EntryColumn.LABEL, edition.label());
        cells.put(EntryColumn.STARTS, day(edition.starts()));
        cells.put(EntryColumn.ENDS, day(edition.ends()));
        cells.put(EntryColumn.EDITION_PLACES, places(edition.places()));
        cells.put(EntryColumn.CERTAINTY, word(edition.claim()));
        cells.put(EntryColumn.DEADLINES, list(edition.deadlines().stream().map(EntryTable::deadline)));
        return cells;
    }

    private static String deadline(Deadline deadline) {
        PublishedZone zone = deadline.zone();
        return Stream.of(
                        word(deadline.type()),
                        deadline.date().toString(),
                        text(deadline.time()),
                        zone == null ? "" : zone.name(),
                        word(deadline.claim()),
                        deadline.round().isEmpty() ? "" : "(" + deadline.round() + ")")
                .filter(part -> !part.isEmpty())
                .collect(joining(" "));
    }

    private static String places(List<Place> places) {
        return list(places.stream()
                .map(place -> place.city() == null ? place.country() : place.city() + ", " + place.country()));
    }

    private static String months(List<Month> months) {
        return list(months.stream().map(month -> String.valueOf(month.getValue())));
    }

    private static String list(Stream<String> items) {
        return items.map(item -> item.replace("|", "\\|")).collect(joining(BETWEEN));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String day(@Nullable DayOrMonth day) {
        return day == null ? "" : day.text();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
