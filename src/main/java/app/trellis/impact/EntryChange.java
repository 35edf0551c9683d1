package app.trellis.impact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the text of an entry.
 *
 * @param problems all that was found, the blocking ones first
 * @param before what taking it back needs; null when something blocked it and nothing was stored
 */
public record EntryChange(List<Problem> problems, @Nullable CatalogueBefore before) {

    public EntryChange {
        problems = List.copyOf(problems);
    }

    /** Whether students see it now. */
    public boolean stored() {
        return before != null;
    }
}
