package app.trellis.impact;

import app.trellis.shared.Refused;
import java.util.List;

/**
 * What a file says, before it is laid beside the catalogue.
 *
 * @param source what kind of list it is; what an earlier list of the same kind held and this one does not, is missing
 * @param problems lines that make no entry
 */
record ImportContent(String file, String source, List<FileEntry> entries, List<Problem> problems) {

    /** The source of every CSV file. */
    static final String TABLE = "table";

    /** The most rows of a file. */
    static final int MOST_ROWS = 10_000;

    ImportContent {
        entries = List.copyOf(entries);
        problems = List.copyOf(problems);
    }

    /** Whether it comes from people who list what others organise: what is known here weighs more. */
    boolean isDirectory() {
        return !source.equals(TABLE);
    }

    /** Refused: what is neither a table nor a list that is known. */
    static ImportContent of(CatalogueFile file) {
        return CatalogueDirectory.isJson(file.text())
                ? new CatalogueDirectory(file).content()
                : new CatalogueTable(file).content();
    }

    /** Refused: more than 10,000 rows, or none. */
    static void limit(int rows) {
        if (rows > MOST_ROWS) {
            throw new Refused("impact.import.refused.rows", MOST_ROWS);
        }
        if (rows <= 0) {
            throw new Refused("impact.import.refused.empty");
        }
    }
}
