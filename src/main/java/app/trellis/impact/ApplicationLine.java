package app.trellis.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application as a list shows it.
 *
 * @param listed whether its opportunity is still in the catalogue
 * @param deadline the next deadline of its edition while it is not sent; null if none is known
 * @param items its checklist, what is due first at the top
 */
public record ApplicationLine(
        Application application, boolean listed, @Nullable Deadline deadline, List<ApplicationItem> items) {

    public ApplicationLine {
        items = List.copyOf(items);
    }

    /** What is not there yet, what is due first at the top. */
    public List<ApplicationItem> open() {
        return items.stream().filter(item -> !item.done()).toList();
    }
}
