package app.trellis.advising;

import app.trellis.account.Area;
import app.trellis.mentoring.UnderTarget;
import app.trellis.review.MissedReviews;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a student may need something from their advisor. A reason is an invitation to ask, never a mark: it says what it
 * counts and what clears it, ranks nobody, and is silent while the student is on leave, before the programme began,
 * and about anything that is not shared.
 */
public enum AttentionReason {

    /**
     * The student asked for a conversation. They asked, so it is shown at once, whatever is shared, and on leave too. The
     * post, section "Mental health": the way out of a hard time begins with somebody to talk to, so a question gets an
     * answer.
     */
    ASKED_FOR_CONVERSATION(null) {
        @Override
        int amount(Standing standing, LocalDate today) {
            return daysSince(standing.askedSince(), today);
        }
    },

    /**
     * No finished review for three complete weeks. The post, section "People": a mentor's feedback is worth so much because
     * it comes every week and not after six months; a student from whom nothing comes gets none.
     */
    NO_REVIEW(Area.REVIEWS) {
        @Override
        int amount(Standing standing, LocalDate today) {
            int missed = MissedReviews.since(standing.reviewedUntil(), today, standing.away());
            return missed >= WEEKS_WITHOUT_REVIEW ? missed : 0;
        }
    },

    /**
     * An open milestone more than thirty days past its date. The post, section "Environment": freedom is double-edged, and
     * some people fritter it away. A month is long enough to be more than a busy week.
     */
    LATE_MILESTONE(Area.PLAN) {
        @Override
        int amount(Standing standing, LocalDate today) {
            var target = standing.lateTarget();
            int late = target == null ? 0 : (int) ChronoUnit.DAYS.between(target, today);
            return late > DAYS_LATE ? late : 0;
        }
    },

    /**
     * Less live mentor time than most people need, or than the student's own target, at the end of each of the last four weeks. The post, section
     * "Doing independent research": an hour every other week is the minimum mentorship most people need.
     */
    LITTLE_MENTOR_TIME(Area.REVIEWS) {
        @Override
        int amount(Standing standing, LocalDate today) {
            boolean under = UnderTarget.forWeeks(
                    WEEKS_UNDER_TARGET, standing.minutes(), today, standing.away(), standing.target());
            return under ? WEEKS_UNDER_TARGET : 0;
        }
    },

    /**
     * A request of the student has waited for this advisor for more than a week. The post, section "People": feedback
     * every week you propose an idea, and not after six months. The student asked, so nothing more need be shared.
     */
    WAITING_ON_ADVISOR(null) {
        @Override
        int amount(Standing standing, LocalDate today) {
            var since = standing.waitingSince();
            int waiting = since == null ? 0 : (int) ChronoUnit.DAYS.between(since, today);
            return waiting > DAYS_WAITING ? waiting : 0;
        }
    },

    /**
     * An annual report was handed to this advisor, who has not signed it. The student handed it over, so nothing more need
     * be shared, and it is said at once: the post, section "People", asks for feedback while it still helps.
     */
    REPORT_WITH_ADVISOR(null) {
        @Override
        int amount(Standing standing, LocalDate today) {
            return daysSince(standing.report().waitingSince(), today);
        }
    },

    /**
     * An annual report is asked for (see {@link app.trellis.report.ReportCalendar}), and not with this advisor. Its day
     * follows from the programme, so the plan has to be shared; whether there is a draft is not told. Nothing is asked for
     * a year that was over before the student came.
     */
    REPORT_DUE(Area.PLAN) {
        @Override
        int amount(Standing standing, LocalDate today) {
            var year = standing.report().due();
            return year == null || year.due().isBefore(standing.joined()) ? 0 : daysSince(year.opens(), today);
        }

        @Override
        @Nullable
        LocalDate due(Standing standing) {
            var year = standing.report().due();
            return year == null ? null : year.due();
        }
    };

    static final int WEEKS_WITHOUT_REVIEW = 3;
    static final int DAYS_LATE = 30;
    static final int DAYS_WAITING = 7;
    static final int WEEKS_UNDER_TARGET = 4;

    private final @Nullable Area area;

    AttentionReason(@Nullable Area area) {
        this.area = area;
    }

    /** What there is to say about a student today; usually nothing. */
    static List<Attention> list(Standing standing, LocalDate today) {
        boolean away = standing.away().test(today);
        return Arrays.stream(values())
                .filter(reason -> !away || reason == ASKED_FOR_CONVERSATION)
                .filter(reason -> reason.area == null || standing.shares(reason.area))
                .map(reason -> new Attention(reason, reason.amount(standing, today), reason.due(standing)))
                .filter(attention -> attention.amount() > 0)
                .toList();
    }

    /** The day itself counted, so that today is 1; 0 without a day. */
    private static int daysSince(@Nullable LocalDate since, LocalDate today) {
        return since == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(since, today)) + 1;
    }

    /** The day to name in that sentence; null where it names none. */
    @Nullable
    LocalDate due(Standing standing) {
        return null;
    }

    /** The weeks or days to name in the sentence that says why; 0 where there is nothing to say. */
    abstract int amount(Standing standing, LocalDate today);
}
