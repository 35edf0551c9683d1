package app.trellis.mentoring;

import static app.trellis.mentoring.MeetingMode.LIVE;
import static app.trellis.mentoring.MeetingMode.WRITTEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MentorTimeCourseTest {

    /** Tuesday of 2026-W48; the complete weeks before it end on Sundays 22 November back to 7 June. */
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    @Test
    void eachWeekIsTheFortnightUpToItsSundayAndTheLastIsToday() {
        var course = MentorTimeCourse.upTo(TUESDAY, List.of(), day -> false, 60);
        assertThat(course.weeks()).hasSize(26);
        assertThat(course.weeks().getLast().to()).isEqualTo(TUESDAY);
        assertThat(course.weeks().get(24).to()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(course.weeks().getFirst().to()).isEqualTo(LocalDate.of(2026, 6, 7));
        assertThat(MentorTimeCourse.firstDay(TUESDAY))
                .isEqualTo(course.weeks().getFirst().from())
                .isEqualTo(LocalDate.of(2026, 5, 25));
        assertThat(course.isEmpty()).isTrue();
    }

    @Test
    void aMeetingCountsInTheTwoFortnightsItFallsInto() {
        var hour = List.of(new MentorMinutes(LocalDate.of(2026, 10, 7), 60, LIVE));
        var course = MentorTimeCourse.upTo(TUESDAY, hour, day -> false, 60);
        assertThat(course.weeks())
                .filteredOn(week -> week.live() == 60)
                .extracting(MentorTime::to)
                .containsExactly(LocalDate.of(2026, 10, 11), LocalDate.of(2026, 10, 18));
        assertThat(course.met()).isEqualTo(2);
        assertThat(course.asked()).isEqualTo(26);
        assertThat(course.most()).isEqualTo(60);
    }

    @Test
    void weeksThatEndAwayAskForNothing() {
        var start = LocalDate.of(2026, 10, 1);
        var course = MentorTimeCourse.upTo(TUESDAY, List.of(), day -> day.isBefore(start), 60);
        assertThat(course.asked()).isEqualTo(9);
        assertThat(course.met()).isZero();
    }

    @Test
    void theOwnTargetMeasuresAllPoints() {
        var half = List.of(
                new MentorMinutes(LocalDate.of(2026, 11, 20), 30, LIVE),
                new MentorMinutes(LocalDate.of(2026, 11, 20), 90, WRITTEN));
        var course = MentorTimeCourse.upTo(TUESDAY, half, day -> false, 30);
        assertThat(course.met()).isEqualTo(2);
        assertThat(course.weeks()).extracting(MentorTime::expected).containsOnly(30);
        assertThat(MentorTimeCourse.upTo(TUESDAY, half, day -> false, 0).met()).isEqualTo(26);
    }
}
