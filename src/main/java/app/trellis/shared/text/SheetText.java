package app.trellis.shared.text;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tables as CSV files, which spreadsheets open. A text that one would compute gets an apostrophe in front.
 */
public final class SheetText {

    /** Put before a file, lets a spreadsheet see that it is UTF-8 and not of an older encoding. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern MADE_SAFE = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SheetText() {}

    /** A CSV file: its first line, and one for each row. Cells are written as they are; see {@link #safe}. */
    public static String csv(List<String> header, Stream<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Reads a CSV file that people made: rows may be longer or shorter than the first, and quotes may stand oddly. */
    public static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
    }

    /** As it is written into a cell. */
    public static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** As it was before {@link #safe}. */
    public static String read(String cell) {
        return MADE_SAFE.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
