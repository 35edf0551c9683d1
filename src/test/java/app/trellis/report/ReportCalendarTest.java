package app.trellis.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.plan.Experience;
import app.trellis.plan.Leave;
import app.trellis.plan.LeaveId;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.Programme;
import app.trellis.plan.SafetyNearby;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportCalendarTest {

    private static final LocalDate START = LocalDate.of(2025, 10, 1);

    @ParameterizedTest
    @EnumSource(Pace.class)
    void thereIsOneReportAYearAtEitherPace(Pace pace) {
        var years = new ReportCalendar(programme(36, pace)).years();
        assertThat(years).hasSize(3 * pace.calendarMonths());
        assertThat(years.getFirst())
                .isEqualTo(new ReportYear(1, START, LocalDate.of(2026, 9, 30), ReportYear.Cause.YEAR, 0));
        assertThat(years.getLast().cause()).isEqualTo(ReportYear.Cause.PROGRAMME_END);
        assertThat(years.getLast().until()).isEqualTo(programme(36, pace).end());
    }

    @Test
    void aLastYearMayBeShorter() {
        var last = new ReportCalendar(programme(42, Pace.FULL_TIME)).years().getLast();
        assertThat(last.number()).isEqualTo(4);
        assertThat(last.from()).isEqualTo("2028-10-01");
        assertThat(last.until()).isEqualTo("2029-03-31");
    }

    @Test
    void leaveMovesEveryLaterEndAndIsSaid() {
        var years = new ReportCalendar(programme(36, Pace.FULL_TIME, leave("2026-08-01", "2026-08-31"))).years();
        assertThat(years.get(0).until()).isEqualTo("2026-10-31");
        assertThat(years.get(0).movedDays()).isEqualTo(31);
        assertThat(years.get(1).from()).isEqualTo("2026-11-01");
        assertThat(years.get(1).until()).isEqualTo("2027-10-31");
    }

    @ParameterizedTest(name = "on {0} the report of year {1} is asked for")
    @CsvSource({
        "2025-09-30, 0",
        "2025-10-01, 0",
        "2026-07-31, 0",
        "2026-08-01, 1",
        "2026-09-30, 1",
        "2026-12-29, 1",
        "2026-12-30, 0",
        "2027-08-01, 2",
        "2029-01-01, 0"
    })
    void itOpensSixtyDaysBeforeTheEndAndIsAskedForSomeTimeAfter(LocalDate day, int year) {
        var asked = new ReportCalendar(programme(36, Pace.FULL_TIME)).due(day, List.of());
        assertThat(asked.map(ReportYear::number).orElse(0)).isEqualTo(year);
    }

    @Test
    void oneThatIsDoneIsNotDueAndAnOwnPeriodMovesIt() {
        var calendar = new ReportCalendar(programme(36, Pace.FULL_TIME));
        var day = LocalDate.of(2026, 11, 24);
        assertThat(calendar.due(day, List.of(new ReportMark(1, null, null, false))))
                .contains(calendar.years().getFirst());
        assertThat(calendar.due(day, List.of(new ReportMark(1, null, null, true))))
                .isEmpty();
        assertThat(calendar.due(day, List.of(new ReportMark(1, START, LocalDate.of(2026, 12, 31), false))))
                .get()
                .extracting(ReportYear::due)
                .isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(calendar.due(day, List.of(new ReportMark(1, START, LocalDate.of(2027, 3, 31), false))))
                .isEmpty();
    }

    @Test
    void anOwnPeriodIsDueAtItsOwnEnd() {
        var own = new ReportCalendar(programme(36, Pace.FULL_TIME))
                .years()
                .getFirst()
                .own(START, LocalDate.of(2025, 10, 20));
        assertThat(own.due()).isEqualTo("2025-10-20");
        assertThat(own.opens()).as("never before it begins").isEqualTo(START);
        assertThat(own.cause()).isEqualTo(ReportYear.Cause.OWN);
    }

    static Programme programme(int months, Pace pace, Leave... leaves) {
        return new Programme(
                START, months, pace, Experience.NONE, Profile.EMPIRICAL, SafetyNearby.A_FEW, List.of(leaves), null);
    }

    private static Leave leave(String from, String to) {
        return new Leave(LeaveId.create(), LocalDate.parse(from), LocalDate.parse(to));
    }
}
