package app.trellis.mentoring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * Live time with all mentors together over fourteen days, against an hour.
 *
 * <p>The post, section "Alternatives": an hour every other week is the minimum mentorship most
 * people need. It is advice and not a norm, and a student may set an own {@link MentorTarget}. Written feedback is counted apart, because comments
 * every three months are too little however long they are. Days away (on leave, or before the
 * programme began) ask for nothing: the target shrinks in proportion, and while the student is away
 * the rule pauses.
 *
 * @param to the last of the fourteen days
 * @param live minutes face to face, by call or by chat at the same time
 * @param written minutes a mentor spent on written feedback
 * @param target what is asked for in fourteen days without leave: the hour, or an own target
 * @param expected the target, less the share of days away
 * @param daysAway how many of the fourteen days asked for nothing
 * @param paused the last day is itself a day away: no shortfall is shown
 */
public record MentorTime(LocalDate to, int live, int written, int target, int expected, int daysAway, boolean paused) {

    /** The minimum most people need, in minutes. */
    public static final int TARGET = 60;

    /** The days it is needed in: every other week. */
    public static final int DAYS = 14;

    /** The time had in the fourteen days that end with {@code to}, against a target for fourteen days. */
    public static MentorTime upTo(
            LocalDate to, Collection<MentorMinutes> minutes, Predicate<LocalDate> away, int target) {
        LocalDate from = to.minusDays(DAYS - 1L);
        int daysAway = (int) from.datesUntil(to.plusDays(1)).filter(away).count();
        int expected = Math.round((float) target * (DAYS - daysAway) / DAYS);
        return new MentorTime(
                to,
                sum(minutes, from, to, MeetingMode.LIVE),
                sum(minutes, from, to, MeetingMode.WRITTEN),
                target,
                expected,
                daysAway,
                away.test(to));
    }

    /** Whether the student set the target. */
    public boolean ownTarget() {
        return target != TARGET;
    }

    /** The first of the fourteen days. */
    public LocalDate from() {
        return to.minusDays(DAYS - 1L);
    }

    /** Live minutes still missing; none while the student is away. */
    public int shortfall() {
        return paused ? 0 : Math.max(0, expected - live);
    }

    /** Whether less was had than is asked for. */
    public boolean under() {
        return shortfall() > 0;
    }

    private static int sum(Collection<MentorMinutes> minutes, LocalDate from, LocalDate to, MeetingMode mode) {
        return minutes.stream()
                .filter(m -> m.mode() == mode)
                .filter(m -> !m.date().isBefore(from) && !m.date().isAfter(to))
                .mapToInt(MentorMinutes::minutes)
                .sum();
    }
}
