package app.trellis.impact;

import app.trellis.shared.text.SheetText;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue as a CSV file that {@link CatalogueTable} reads back as it was. */
final class CatalogueExport {

    /** Without it, a spreadsheet takes the file for one in an older encoding. */
    private static final String MARK = "\uFEFF";

    private CatalogueExport() {}

    static String of(List<Opportunity> entries) {
        var text = new StringWriter();
        text.write(MARK);
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(
                    Stream.of(EntryColumn.values()).map(EntryColumn::title).toList());
            entries.forEach(entry -> EntryTable.rows(entry).forEach(row -> csv.writeRecord(cells(row))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> cells(EntryRow row) {
        return Stream.of(EntryColumn.values())
                .map(column -> SheetText.safe(row.get(column)))
                .toList();
    }
}
