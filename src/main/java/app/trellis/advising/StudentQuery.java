package app.trellis.advising;

import app.trellis.account.Area;
import app.trellis.plan.Phase;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which students to list, and in what order.
 *
 * @param text part of a name, in any case; blank for all
 * @param reason only those for whom it holds today; null for all
 * @param phase only those whose main phase it is today and who share their plan; null for all
 */
public record StudentQuery(
        String text,
        @Nullable AttentionReason reason,
        @Nullable Phase phase,
        StudentOrder order) {

    /** Everybody, those who may need something first. */
    public static final StudentQuery ALL = new StudentQuery("", null, null, StudentOrder.ATTENTION);

    /** Whether it leaves nobody out. */
    public boolean takesAll() {
        return text.isBlank() && reason == null && phase == null;
    }

    boolean takes(StudentFacts student, LocalDate today) {
        return student.name().toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT))
                && (reason == null || student.attention().stream().anyMatch(attention -> attention.reason() == reason))
                && (phase == null || phase == phase(student, today));
    }

    private static @Nullable Phase phase(StudentFacts student, LocalDate today) {
        var programme = student.standing().programme();
        return programme == null || !student.standing().shares(Area.PLAN) ? null : programme.mainPhase(today);
    }
}
