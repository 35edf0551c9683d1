package app.trellis.progress;

import app.trellis.agenda.DueBet;
import app.trellis.comments.UnreadMention;
import app.trellis.groups.UpcomingSession;
import app.trellis.ideas.IdeaId;
import app.trellis.impact.OpportunityId;
import app.trellis.mentoring.DueActions;
import app.trellis.mentoring.MentorStanding;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.Suggestion;
import app.trellis.predictions.DuePredictions;
import app.trellis.projects.ProjectsToday;
import app.trellis.reflection.ReflectionKind;
import app.trellis.report.DueReport;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about a student today and bears on what is next.
 *
 * @param planned whether a programme is set up
 * @param onLeave whether today is a day of leave
 * @param steps open milestones, in any order
 * @param deadlines of what the student has saved and not yet applied to, in any order
 * @param advisors those who accepted
 * @param judged ideas that a mentor has judged and the student has not looked at, the oldest first
 * @param mention a comment that asks for the student's attention; null if there is none
 * @param suggested milestones that advisors suggest, the oldest first
 * @param session the reading group's session that is next and near; null if none is
 * @param promises the student's own, made in meetings, whose day has come
 * @param report the annual report that is asked for; null if none is
 * @param predictions those whose day has come
 * @param suggestedSwitch the day suggested for the switch to own ideas; none once the student has switched
 * @param projects what they say about today
 * @param bets those that want a decision or a look, the most pressing first
 * @param mentors mentor time, and what there is to ask about it
 * @param reflections those that are due; nothing of what was ever answered
 */
record TodayFacts(
        LocalDate today,
        boolean planned,
        boolean onLeave,
        boolean reviewDue,
        List<Step> steps,
        List<Closing> deadlines,
        List<Newcomer> advisors,
        List<Judged> judged,
        @Nullable UnreadMention mention,
        List<Suggestion> suggested,
        @Nullable Meeting session,
        DueActions promises,
        @Nullable DueReport report,
        DuePredictions predictions,
        @Nullable LocalDate suggestedSwitch,
        ProjectsToday projects,
        List<DueBet> bets,
        MentorStanding mentors,
        List<ReflectionKind> reflections) {

    /** An open milestone. */
    record Step(MilestoneId id, String title, LocalDate target, boolean underWay, boolean overdue) {}

    /** A day by which to apply; {@code milestone} is the one that stands for it on the plan, if there is one. */
    record Closing(
            OpportunityId opportunity,
            String name,
            LocalDate on,
            @Nullable MilestoneId milestone) {}

    /** An idea that a mentor has judged. */
    record Judged(IdeaId idea, String title, String mentor) {}

    /** A session of a reading group, on a day where the reader is. */
    record Meeting(UpcomingSession session, LocalDate on) {}

    /** An advisor who accepted on a day; {@code seesNothing} if nothing is shared with them. */
    record Newcomer(String name, LocalDate acceptedOn, boolean seesNothing) {}
}
