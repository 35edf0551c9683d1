package app.trellis.advising;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.Area;
import app.trellis.mentoring.MeetingMode;
import app.trellis.mentoring.MentorMinutes;
import app.trellis.mentoring.MentorTime;
import app.trellis.plan.Experience;
import app.trellis.plan.Leave;
import app.trellis.plan.LeaveId;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.Programme;
import app.trellis.plan.SafetyNearby;
import app.trellis.report.ReportYear;
import app.trellis.shared.time.IsoWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttentionReasonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate JOINED = LocalDate.of(2025, 1, 1);
    private static final List<MentorMinutes> ENOUGH = weekly(60, 0, 60, 0, 60);

    @ParameterizedTest
    @CsvSource({
        "2026-W48, 0",
        "2026-W47, 0",
        "2026-W45, 0",
        "2026-W44, 3",
        "2026-W40, 7",
        ", 0",
    })
    void threeCompleteWeeksWithoutReviewAreWorthAsking(@Nullable String last, int weeks) {
        var joined = last == null ? TODAY.minusDays(20) : JOINED;
        var standing = new Standing(
                Set.of(Area.REVIEWS),
                joined,
                programme(),
                week(last),
                null,
                ENOUGH,
                MentorTime.TARGET,
                null,
                null,
                ReportStanding.NONE);
        assertThat(AttentionReason.list(standing, TODAY)).isEqualTo(said(AttentionReason.NO_REVIEW, weeks));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 0", "2026-10-25, 0", "2026-10-24, 31", ", 0"})
    void aMilestoneOverThirtyDaysLateIsWorthAsking(@Nullable LocalDate target, int days) {
        var standing = new Standing(
                Set.of(Area.PLAN),
                JOINED,
                programme(),
                null,
                target,
                List.of(),
                MentorTime.TARGET,
                null,
                null,
                ReportStanding.NONE);
        assertThat(AttentionReason.list(standing, TODAY)).isEqualTo(said(AttentionReason.LATE_MILESTONE, days));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 0", "2026-11-17, 0", "2026-11-16, 8", ", 0"})
    void aRequestOverAWeekOldIsWorthAnsweringWhateverIsShared(@Nullable LocalDate since, int days) {
        var standing = new Standing(
                Set.of(),
                JOINED,
                programme(),
                null,
                null,
                List.of(),
                MentorTime.TARGET,
                since,
                null,
                ReportStanding.NONE);
        assertThat(AttentionReason.list(standing, TODAY)).isEqualTo(said(AttentionReason.WAITING_ON_ADVISOR, days));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 1", "2026-11-23, 2", "2026-11-10, 15", ", 0"})
    void whoAskedForAConversationIsNamedAtOnceEvenOnLeaveAndWithNothingShared(@Nullable LocalDate asked, int days) {
        var onLeave = programme(new Leave(LeaveId.create(), TODAY.minusDays(9), TODAY.plusDays(9)));
        var standing = new Standing(
                Set.of(), JOINED, onLeave, null, null, List.of(), MentorTime.TARGET, null, asked, ReportStanding.NONE);
        assertThat(AttentionReason.list(standing, TODAY)).isEqualTo(said(AttentionReason.ASKED_FOR_CONVERSATION, days));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 1", "2026-11-20, 5", ", 0"})
    void aReportThatWasHandedOverIsNamedAtOnceWhateverIsShared(@Nullable LocalDate since, int days) {
        var standing = reporting(JOINED, new ReportStanding(null, since));
        assertThat(AttentionReason.list(standing, TODAY)).isEqualTo(said(AttentionReason.REPORT_WITH_ADVISOR, days));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, PLAN, 2026-12-01, 54",
        "2025-01-01, PLAN, 2027-01-23, 1",
        "2026-11-21, PLAN, 2026-09-30, 0",
        "2025-01-01, REVIEWS, 2026-12-01, 0",
    })
    void aReportThatIsDueIsNamedWhereThePlanIsShared(LocalDate joined, Area shared, LocalDate due, int days) {
        var year = new ReportYear(1, due.minusYears(1), due, ReportYear.Cause.YEAR, 0);
        var standing = reporting(joined, new ReportStanding(year, null), shared);
        assertThat(AttentionReason.list(standing, TODAY))
                .filteredOn(it -> it.reason() == AttentionReason.REPORT_DUE)
                .isEqualTo(days == 0 ? List.of() : List.of(new Attention(AttentionReason.REPORT_DUE, days, due)));
    }

    private static Standing reporting(LocalDate joined, ReportStanding report, Area... shared) {
        return new Standing(
                Set.of(shared), joined, programme(), null, null, ENOUGH, MentorTime.TARGET, null, null, report);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, 0, 4",
        "59, 0, 59, 0, 59, 4",
        "29, 30, 29, 30, 29, 4",
        "30, 30, 0, 0, 0, 0",
        "0, 0, 0, 0, 60, 0",
        "0, 60, 0, 0, 0, 0",
    })
    void fourWeeksUnderTargetAreWorthAsking(int one, int two, int three, int four, int five, int weeks) {
        var minutes = weekly(one, two, three, four, five);
        var standing = new Standing(
                Set.of(Area.REVIEWS),
                JOINED,
                programme(),
                IsoWeek.of(TODAY),
                null,
                minutes,
                MentorTime.TARGET,
                null,
                null,
                ReportStanding.NONE);
        assertThat(AttentionReason.list(standing, TODAY)).isEqualTo(said(AttentionReason.LITTLE_MENTOR_TIME, weeks));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-30, ''",
        "2026-07-27, 2026-11-23, 'LATE_MILESTONE'",
        "2026-01-01, 2026-02-01, 'NO_REVIEW LATE_MILESTONE LITTLE_MENTOR_TIME'",
    })
    void onLeaveNothingIsAskedAndAfterItTheCountBeginsAnew(LocalDate from, LocalDate to, String reasons) {
        var silent = silent(programme(new Leave(LeaveId.create(), from, to)), Area.PLAN, Area.REVIEWS);
        assertThat(reasons(silent)).isEqualTo(reasons);
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "PLAN, LATE_MILESTONE",
        "REVIEWS, NO_REVIEW LITTLE_MENTOR_TIME",
    })
    void whatIsNotSharedIsNoReason(String area, String reasons) {
        var areas = area.isEmpty() ? new Area[0] : new Area[] {Area.valueOf(area)};
        assertThat(reasons(silent(programme(), areas))).isEqualTo(reasons);
    }

    @Test
    void nothingIsAskedForTheTimeBeforeTheStudentCame() {
        var fresh = new Standing(
                EnumSet.allOf(Area.class),
                TODAY.minusDays(3),
                programme(),
                null,
                null,
                List.of(),
                MentorTime.TARGET,
                null,
                null,
                ReportStanding.NONE);
        assertThat(AttentionReason.list(fresh, TODAY)).isEmpty();
    }

    @Test
    void withoutAProgrammeTheWeeksSinceJoiningCount() {
        var idle = new Standing(
                EnumSet.allOf(Area.class),
                TODAY.minusDays(60),
                null,
                null,
                null,
                List.of(),
                MentorTime.TARGET,
                null,
                null,
                ReportStanding.NONE);
        assertThat(reasons(idle)).isEqualTo("NO_REVIEW LITTLE_MENTOR_TIME");
    }

    private static Standing silent(Programme programme, Area... areas) {
        var shared = EnumSet.noneOf(Area.class);
        shared.addAll(Arrays.asList(areas));
        return new Standing(
                shared,
                JOINED,
                programme,
                IsoWeek.parse("2026-W30"),
                LocalDate.of(2026, 8, 1),
                List.of(),
                MentorTime.TARGET,
                null,
                null,
                ReportStanding.NONE);
    }

    private static String reasons(Standing standing) {
        return String.join(
                " ",
                AttentionReason.list(standing, TODAY).stream()
                        .map(each -> each.reason().name())
                        .toList());
    }

    private static List<Attention> said(AttentionReason reason, int amount) {
        return amount == 0 ? List.of() : List.of(new Attention(reason, amount));
    }

    /** Live minutes of the last complete weeks, the latest first. */
    private static List<MentorMinutes> weekly(int... minutes) {
        return IntStream.range(0, minutes.length)
                .mapToObj(index -> new MentorMinutes(
                        IsoWeek.of(TODAY).plusWeeks(-1 - index).sunday(), minutes[index], MeetingMode.LIVE))
                .toList();
    }

    private static Programme programme(Leave... leaves) {
        return new Programme(
                LocalDate.of(2025, 10, 1),
                60,
                Pace.FULL_TIME,
                Experience.NONE,
                Profile.BOTH,
                SafetyNearby.NOBODY,
                List.of(leaves),
                null);
    }

    private static @Nullable IsoWeek week(@Nullable String week) {
        return week == null ? null : IsoWeek.parse(week);
    }
}
