package app.trellis.data;

import app.trellis.shared.text.SheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A ZIP file with every table twice: as JSON, which loses nothing, and as CSV for spreadsheets, where a text that would be
 * computed gets an apostrophe in front. Tables without a row are left out.
 */
final class DataFile implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final ZipOutputStream zip;

    DataFile(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    void add(String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    void add(HeldTable table) throws IOException {
        if (table.rows().isEmpty()) {
            return;
        }
        add(table.path() + ".json", json(table));
        add(table.path() + ".csv", SheetText.BYTE_ORDER_MARK + csv(table));
    }

    private static String json(HeldTable table) {
        var rows = table.rows().stream().map(row -> named(table.columns(), row)).toList();
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(rows);
    }

    private static Map<String, @Nullable Object> named(List<String> columns, List<@Nullable Object> row) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            named.put(columns.get(column), row.get(column));
        }
        return named;
    }

    private static String csv(HeldTable table) {
        return SheetText.csv(
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream().map(DataFile::cell).toList()));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number ? value.toString() : SheetText.safe(value.toString());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
