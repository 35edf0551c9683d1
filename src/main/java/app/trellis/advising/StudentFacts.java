package app.trellis.advising;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.mentoring.MentorTime;
import app.trellis.shared.time.IsoWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One student of the advisor as read and judged: enough to filter and order by, light enough for five hundred.
 *
 * @param nextTarget the date of the next open milestone
 * @param mentorTime of the last fortnight
 * @param waiting how many requests to the advisor are not answered
 */
record StudentFacts(
        AccountId id,
        String name,
        Standing standing,
        @Nullable LocalDate nextTarget,
        MentorTime mentorTime,
        int waiting,
        List<Attention> attention) {

    static final Comparator<StudentFacts> BY_NAME = Comparator.<StudentFacts, String>comparing(
                    student -> student.name().toLowerCase(Locale.ROOT))
            .thenComparing(student -> student.id().value());

    @Nullable
    IsoWeek visibleReview() {
        return standing.shares(Area.REVIEWS) ? standing.lastReview() : null;
    }

    @Nullable
    LocalDate visibleTarget() {
        return standing.shares(Area.PLAN) ? nextTarget : null;
    }

    @Nullable
    Integer visibleMinutes() {
        return standing.shares(Area.REVIEWS) ? mentorTime.live() : null;
    }

    StudentRow row(@Nullable NextMilestone next) {
        boolean plan = standing.shares(Area.PLAN);
        return new StudentRow(
                id,
                name,
                standing.shared(),
                plan ? standing.programme() : null,
                plan ? next : null,
                visibleReview(),
                standing.shares(Area.REVIEWS) ? mentorTime : null,
                waiting,
                attention);
    }
}
