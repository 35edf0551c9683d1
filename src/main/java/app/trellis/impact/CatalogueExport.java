package app.trellis.impact;

import app.trellis.shared.text.SheetText;
import java.util.List;
import java.util.stream.Stream;

/** The catalogue as a CSV file that {@link CatalogueTable} reads back as it was. */
final class CatalogueExport {

    private CatalogueExport() {}

    static String of(List<Opportunity> entries) {
        return SheetText.BYTE_ORDER_MARK
                + SheetText.csv(
                        Stream.of(EntryColumn.values()).map(EntryColumn::title).toList(),
                        entries.stream()
                                .flatMap(entry -> EntryTable.rows(entry).stream())
                                .map(CatalogueExport::cells));
    }

    private static List<String> cells(EntryRow row) {
        return Stream.of(EntryColumn.values())
                .map(column -> SheetText.safe(row.get(column)))
                .toList();
    }
}
