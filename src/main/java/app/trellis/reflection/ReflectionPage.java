package app.trellis.reflection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that the screen shows of one kind.
 *
 * @param due whether it is time for it
 * @param restsUntil the day until which it is put off; null if it is not
 * @param draft what is being written; null if nothing is
 * @param earlier those finished, newest first
 */
public record ReflectionPage(
        ReflectionKind kind,
        boolean due,
        @Nullable LocalDate restsUntil,
        @Nullable Reflection draft,
        List<Reflection> earlier) {

    /** Takes its own copy. */
    public ReflectionPage {
        earlier = List.copyOf(earlier);
    }

    /** The one before, to be read beside the one being written. */
    public Optional<Reflection> last() {
        return earlier.stream().findFirst();
    }

    /** Says nothing: answers must not reach a log by way of a message. */
    @Override
    public String toString() {
        return "ReflectionPage[private]";
    }
}
