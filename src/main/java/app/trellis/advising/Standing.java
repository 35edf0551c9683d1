package app.trellis.advising;

import app.trellis.account.Area;
import app.trellis.mentoring.DaysAway;
import app.trellis.mentoring.MentorMinutes;
import app.trellis.plan.Programme;
import app.trellis.shared.time.IsoWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules for attention need to know of a student.
 *
 * @param shared what the student shares with this advisor
 * @param joined the day the student came to Trellis; nothing is asked for earlier days
 * @param programme none before it is set up
 * @param lastReview the week of the last finished review
 * @param lateTarget the earliest date of an open milestone that the student has watched pass
 * @param minutes live mentor time, at least from {@link app.trellis.mentoring.UnderTarget#firstDay} on
 * @param target live minutes asked for in fourteen days: the hour, or the student's own
 * @param waitingSince the day of the oldest request to this advisor that is not answered; null without one
 * @param askedSince the day of an open request to this advisor for a conversation; null without one
 * @param report the annual report, as far as this advisor may know
 */
record Standing(
        Set<Area> shared,
        LocalDate joined,
        @Nullable Programme programme,
        @Nullable IsoWeek lastReview,
        @Nullable LocalDate lateTarget,
        List<MentorMinutes> minutes,
        int target,
        @Nullable LocalDate waitingSince,
        @Nullable LocalDate askedSince,
        ReportStanding report) {

    boolean shares(Area area) {
        return shared.contains(area);
    }

    /** The days that ask nothing of the student. */
    Predicate<LocalDate> away() {
        return DaysAway.from(Optional.ofNullable(programme)).or(day -> day.isBefore(joined));
    }

    /** The week after which reviews are missed: that of the last one, or the one before there could be one. */
    IsoWeek reviewedUntil() {
        var first = IsoWeek.of(programme != null && programme.start().isAfter(joined) ? programme.start() : joined);
        return lastReview != null ? lastReview : first.previous();
    }
}
