package app.trellis.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student's PhD.
 *
 * @param start first day
 * @param lengthMonths length in months of full-time progress; part time takes twice as long on the calendar
 * @param leaves in order of time, never overlapping
 * @param switchedOn the day from which the student says that their own ideas come first; none before they say so
 */
public record Programme(
        LocalDate start,
        int lengthMonths,
        Pace pace,
        Experience experience,
        Profile profile,
        SafetyNearby safetyNearby,
        List<Leave> leaves,
        @Nullable LocalDate switchedOn) {

    private static final int MONTHS_A_YEAR = 12;

    public Programme {
        leaves = leaves.stream().sorted(Comparator.comparing(Leave::from)).toList();
    }

    /** Whether {@code date} is a day of leave. */
    public boolean onLeave(LocalDate date) {
        return leaves.stream().anyMatch(leave -> leave.contains(date));
    }

    /** The last day, with part time and leave counted in. */
    public LocalDate end() {
        return ProgressCalendar.of(this).lastDay(lengthMonths);
    }

    /** The first day of a year of it, from 1 on: calendar years whatever the pace, moved by leave. */
    public LocalDate yearFrom(int year) {
        return calendarYears().dateAt((year - 1) * MONTHS_A_YEAR);
    }

    /** The last day of a year of it, which the end of the whole may cut short. */
    public LocalDate yearUntil(int year) {
        LocalDate last = calendarYears().lastDay(year * MONTHS_A_YEAR);
        return last.isAfter(end()) ? end() : last;
    }

    private ProgressCalendar calendarYears() {
        return new ProgressCalendar(start, Pace.FULL_TIME, leaves);
    }

    /** The lanes of the five phases, in the order of {@link Phase}. */
    public List<PhaseWindow> windows() {
        return new PhaseWindows(this).list();
    }

    /** The main phase on {@code date}, the latest to have become one; before the start the first, after the end the last. */
    public Phase mainPhase(LocalDate date) {
        LocalDate day = date.isAfter(end()) ? end() : date;
        return windows().reversed().stream()
                .filter(window -> window.main(day))
                .map(PhaseWindow::phase)
                .findFirst()
                .orElse(Phase.EXECUTION);
    }

    /** Why it ends on {@link #end()}. */
    public Reason endReason() {
        return new Reasons(this).end();
    }

    /** The first day on which working autonomously is the main thing: the day the student said, else the suggested one. */
    public LocalDate independenceSwitch() {
        return switchedOn == null ? suggestedSwitch() : switchedOn;
    }

    /** The day that the rule suggests for the switch. A prompt, never automatic. */
    public LocalDate suggestedSwitch() {
        return ProgressCalendar.of(this).dateAt(IndependenceSwitch.of(this).month());
    }

    /** Whole months of progress at the switch. */
    int switchMonth() {
        return switchedOn == null ? IndependenceSwitch.of(this).month() : progressMonths(switchedOn);
    }

    /** Why the rule suggests {@link #suggestedSwitch()}. */
    public Reason switchReason() {
        return new Reasons(this).suggestedSwitch();
    }

    /** Whole months of full-time progress made by the morning of {@code date}; 0 before the start. */
    public int progressMonths(LocalDate date) {
        return Math.min(ProgressCalendar.of(this).monthsAt(date), lengthMonths);
    }

    /** The answers a form edits. */
    public ProgrammeData toData() {
        return new ProgrammeData(start, lengthMonths, pace, experience, profile, safetyNearby);
    }

    Programme withLeaves(List<Leave> changed) {
        return new Programme(start, lengthMonths, pace, experience, profile, safetyNearby, changed, switchedOn);
    }
}
