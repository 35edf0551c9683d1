package app.trellis.shell;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it may be logged: what went wrong and where, without the messages, since the message of a failed statement
 * repeats what somebody typed.
 */
final class WithoutWords extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String type;

    private WithoutWords(Throwable failure, @Nullable WithoutWords cause) {
        super(null, cause, true, true);
        this.type = failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    static WithoutWords of(Throwable failure) {
        return of(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static WithoutWords of(Throwable failure, Set<Throwable> seen) {
        seen.add(failure);
        var cause = failure.getCause();
        var silent = new WithoutWords(failure, cause == null || seen.contains(cause) ? null : of(cause, seen));
        Arrays.stream(failure.getSuppressed())
                .filter(each -> !seen.contains(each))
                .forEach(each -> silent.addSuppressed(of(each, seen)));
        return silent;
    }

    /** The class of the failure alone, in place of its message. */
    @Override
    public String toString() {
        return type;
    }
}
