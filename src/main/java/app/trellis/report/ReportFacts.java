package app.trellis.report;

import app.trellis.plan.MilestoneStatus;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Trellis knows about a year of work: from plan, projects, meetings, applications, reading groups and finished
 * reviews. Check-ins and reflections are no part of it.
 *
 * @param past milestones that were meant for the year, or reached in it, by day
 * @param coming open milestones of the year after it, by day
 * @param decisions in projects, by day
 * @param lessons of projects that ended
 * @param wentWell what finished reviews say went well, by week
 * @param meetings that took place, by day
 * @param outputs whose state changed in the year, by day
 * @param attended opportunities attended
 * @param sessions of reading groups in which the student was present
 */
public record ReportFacts(
        ReportYear year,
        List<Step> past,
        List<Step> coming,
        List<Decision> decisions,
        List<Lesson> lessons,
        List<Well> wentWell,
        List<Talk> meetings,
        List<Output> outputs,
        List<Attended> attended,
        List<Session> sessions) {

    /** A milestone. */
    public record Step(
            String title,
            LocalDate target,
            MilestoneStatus status,
            @Nullable LocalDate reached,
            @Nullable String dropped) {}

    /** A decision in a project; {@code kind} is its name there. */
    public record Decision(String project, LocalDate on, String kind, String result, String why, String direction) {}

    /** What a project that ended has taught. */
    public record Lesson(String project, LocalDate on, String text) {}

    /** What went well in a week; {@code monday} begins it. */
    public record Well(LocalDate monday, String text) {}

    /** A meeting. */
    public record Talk(String mentor, YearMonth month, int minutes, boolean live) {}

    /** An output, with the step it took last in the year; {@code state} is its name in projects. */
    public record Output(String title, String venue, String state, LocalDate on) {}

    /** An opportunity. */
    public record Attended(String name, LocalDate on) {}

    /** A session of a reading group. */
    public record Session(String group, String topic, LocalDate on) {}
}
