package app.trellis.advising;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which students to list, and in what order.
 *
 * @param text part of a name, in any case; blank for all
 * @param reason only those for whom it holds today; null for all
 */
public record StudentQuery(String text, @Nullable AttentionReason reason, StudentOrder order) {

    /** Everybody, those who may need something first. */
    public static final StudentQuery ALL = new StudentQuery("", null, StudentOrder.ATTENTION);

    boolean takes(StudentFacts student) {
        return student.name().toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT))
                && (reason == null || student.attention().stream().anyMatch(attention -> attention.reason() == reason));
    }
}
