package app.trellis.impact;

import app.trellis.shared.Refused;
import app.trellis.shared.text.SheetText;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a CSV file of the catalogue; commas, semicolons and tabs may separate. Nothing is guessed. */
final class CatalogueTable {

    private final CatalogueFile file;
    private final List<EntryColumn> columns;
    private final Map<String, List<EntryRow>> entries = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Refused: what is no CSV, columns that are unknown, twice there or incomplete, and more rows than the limit. */
    CatalogueTable(CatalogueFile file) {
        this.file = file;
        List<CsvRecord> records = records(file.text());
        columns = columns(records.isEmpty() ? List.of() : records.getFirst().getFields());
        ImportContent.limit(records.size() - 1);
        records.stream().skip(1).forEach(this::row);
    }

    ImportContent content() {
        List<FileEntry> all = entries.values().stream().map(FileEntry::new).toList();
        return new ImportContent(file.name(), ImportContent.TABLE, all, problems);
    }

    private void row(CsvRecord found) {
        int line = Math.toIntExact(found.getStartingLineNumber());
        List<String> fields = found.getFields();
        Map<EntryColumn, String> cells = new EnumMap<>(EntryColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), i < fields.size() ? SheetText.read(fields.get(i)) : "");
        }
        EntryRow row = new EntryRow(line, cells);
        String id = row.get(EntryColumn.ID);
        if (fields.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
            problems.add(Problem.wrong(file.name(), line, id.isEmpty() ? Problem.NAMELESS : id, Fault.CELLS));
        } else if (row.saysAnyOf(EnumSet.allOf(EntryColumn.class))) {
            add(id.isEmpty() ? "line " + line : id, row);
        }
    }

    private void add(String key, EntryRow row) {
        List<EntryRow> known = entries.computeIfAbsent(key, id -> new ArrayList<>());
        if (known.isEmpty() || continues(row, known.getFirst())) {
            known.add(row);
        } else {
            problems.add(Problem.wrong(
                    file.name(),
                    row.line(),
                    key,
                    Fault.ID_TWICE,
                    String.valueOf(known.getFirst().line()),
                    file.name()));
        }
    }

    /** Whether a row is one more edition: it names one, and of the series nothing else than the first row does. */
    private static boolean continues(EntryRow row, EntryRow first) {
        return row.saysAnyOf(EntryColumn.OF_EDITION)
                && row.cells().keySet().stream()
                        .filter(column -> !EntryColumn.OF_EDITION.contains(column))
                        .allMatch(column ->
                                row.get(column).isEmpty() || row.get(column).equals(first.get(column)));
    }

    private static List<EntryColumn> columns(List<String> titles) {
        List<EntryColumn> columns = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        int last = titles.size();
        while (last > 0 && titles.get(last - 1).isBlank()) {
            last--;
        }
        for (String title : titles.subList(0, last)) {
            EntryColumn.titled(title)
                    .filter(column -> !columns.contains(column))
                    .ifPresentOrElse(columns::add, () -> unknown.add(title.strip()));
        }
        if (!columns.contains(EntryColumn.ID) && !columns.contains(EntryColumn.URL)) {
            throw new Refused("impact.import.refused.columns");
        }
        if (!unknown.isEmpty()) {
            throw new Refused("impact.import.refused.unknown", String.join(", ", unknown));
        }
        Set<EntryColumn> missing = EnumSet.copyOf(EntryColumn.OF_EDITION);
        columns.forEach(missing::remove);
        if (!missing.isEmpty() && missing.size() < EntryColumn.OF_EDITION.size()) {
            throw new Refused(
                    "impact.import.refused.edition",
                    String.join(", ", missing.stream().map(EntryColumn::title).toList()));
        }
        return columns;
    }

    private static List<CsvRecord> records(String text) {
        String head = text.lines().findFirst().orElse("");
        char separator = Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        each -> head.chars().filter(sign -> sign == each).count()))
                .orElse(',');
        List<CsvRecord> records;
        try (var reader = SheetText.reader(text, separator)) {
            records = reader.stream().limit(ImportContent.MOST_ROWS + 2).toList();
        } catch (CsvParseException | IOException e) {
            throw new Refused("impact.import.refused.file");
        }
        if (records.size() <= ImportContent.MOST_ROWS + 1
                && text.chars().filter(sign -> sign == '"').count() % 2 != 0) {
            throw new Refused(
                    "impact.import.refused.quote",
                    String.valueOf(records.getLast().getStartingLineNumber()));
        }
        return records;
    }
}
