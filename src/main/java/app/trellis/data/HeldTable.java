package app.trellis.data;

import app.trellis.shared.storage.Holding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table that are a person's.
 *
 * @param columns their names, as the table has them
 * @param rows one value a column: a number, a truth, a text; days, moments (UTC) and ids as text; null for nothing
 */
record HeldTable(Holding holding, List<String> columns, List<List<@Nullable Object>> rows) {

    /** Where its file lies, without the ending. */
    String path() {
        return holding.folder() + "/" + holding.table();
    }
}
