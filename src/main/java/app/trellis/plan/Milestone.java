package app.trellis.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * One thing a student means to have done by a date.
 *
 * @param version what {@link PlanService#change} must be given, so that two open windows do not overwrite each other
 */
public record Milestone(
        MilestoneId id,
        int version,
        Phase phase,
        MilestoneText text,
        TargetDate date,
        MilestoneState state,
        List<Evidence> evidence) {

    public Milestone {
        evidence = List.copyOf(evidence);
    }

    /** Its title in the reader's language, unless the student wrote an own one. */
    public String title() {
        return text.title();
    }

    /** Why it matters, in the reader's language, unless the student wrote an own reason. */
    public String why() {
        return text.why();
    }

    /** The day it is meant to be reached by. */
    public LocalDate target() {
        return date.date();
    }

    /** Whether the student chose the date; a suggested one follows the programme and its leave. */
    public boolean ownDate() {
        return date.own();
    }

    /** Where it stands. */
    public MilestoneStatus status() {
        return state.status();
    }

    /** Whether there is still something to do. */
    public boolean open() {
        return status().open();
    }

    /** Open, and the student has watched its date pass. A fact to show kindly, once. */
    public boolean overdue(LocalDate today) {
        return open() && !date.earlier() && target().isBefore(today);
    }

    /** Open, and its computed date was over before the student could see it: to be ticked off, never called late. */
    public boolean earlier() {
        return open() && date.earlier();
    }

    /** What a form edits; a suggested date is left out, so that it stays suggested. */
    public MilestoneData toData() {
        return new MilestoneData(phase, title(), why(), ownDate() ? target() : null);
    }
}
