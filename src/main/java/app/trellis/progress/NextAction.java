package app.trellis.progress;

import app.trellis.agenda.DueBet;
import app.trellis.comments.UnreadMention;
import app.trellis.groups.UpcomingSession;
import app.trellis.ideas.IdeaId;
import app.trellis.impact.OpportunityId;
import app.trellis.plan.MilestoneId;
import app.trellis.projects.ProjectId;
import app.trellis.reflection.ReflectionKind;
import app.trellis.report.DueReport;
import java.time.LocalDate;

/** One thing to do next, with the fact it rests on, so that a screen can say why it is there and what clears it. */
public sealed interface NextAction {

    /** There is no programme yet; setting it up clears it. */
    record SetUpProgramme() implements NextAction {}

    /** A weekly review is waiting; finishing it clears it. */
    record WriteReview() implements NextAction {}

    /**
     * A mentor has judged an idea, and the student has not looked. Said once for all, by the oldest; revealing clears it.
     *
     * @param others how many more there are
     */
    record Reveal(IdeaId idea, String title, String mentor, int others) implements NextAction {}

    /**
     * The day of a prediction has come. Said once for all, by the oldest; resolving it clears it.
     *
     * @param others how many more there are
     */
    record Resolve(String statement, int others) implements NextAction {}

    /**
     * A session of a reading group is near; running it, or its time passing, clears it.
     *
     * @param days until then, 0 to {@link NextActions#SESSION_DAYS}
     */
    record Meet(UpcomingSession session, LocalDate on, long days) implements NextAction {}

    /**
     * A bet wants a decision or a look. Said once for all, by the most pressing; deciding or looking clears it.
     *
     * @param others how many more there are
     */
    record TendBet(DueBet bet, int others) implements NextAction {}

    /**
     * Something the student promised in a meeting is due. Said once for all, by the one that waits longest; ticking it off
     * clears it.
     *
     * @param others how many more there are
     */
    record KeepPromise(String what, String mentor, LocalDate due, int others) implements NextAction {}

    /**
     * A comment asks for the student's attention. Said once for all, by the oldest; reading it clears it.
     */
    record ReadComment(UnreadMention mention) implements NextAction {}

    /**
     * An advisor suggests a milestone. Said once for all, by the oldest; accepting or declining it clears it.
     *
     * @param others how many more there are
     */
    record AnswerSuggestion(String title, String advisor, int others) implements NextAction {}

    /**
     * An annual report is asked for. Handing it over clears it; once all views are there it is said again, until the
     * student has signed. It goes {@value app.trellis.report.ReportYear#ASKED_DAYS} days after the due day too.
     */
    record FinishReport(DueReport report) implements NextAction {}

    /** A saved opportunity closes soon; applying, or the day passing, clears it. */
    record MeetDeadline(OpportunityId opportunity, String name, LocalDate on, long days) implements NextAction {}

    /**
     * A draft is to be handed in soon; submitting it, or the day passing, clears it.
     *
     * @param venue empty if none is chosen
     */
    record HandIn(ProjectId project, String title, String venue, LocalDate on, long days) implements NextAction {}

    /**
     * A project has run for long without a first test. Said once for all, by the oldest; noting a test, or a pause, clears
     * it.
     *
     * @param others how many more there are
     */
    record TryOut(ProjectId project, String title, long weeks, int others) implements NextAction {}

    /** Ideas gather while no project runs. Starting one clears it, and so do four weeks. */
    record StartProject(int ideas) implements NextAction {}

    /**
     * The date of a milestone has passed. Said once for all of them, by the oldest; a new date, an end or a drop clears
     * it.
     *
     * @param others how many more there are
     */
    record CatchUp(MilestoneId milestone, String title, LocalDate target, int others) implements NextAction {}

    /** An advisor has accepted and sees nothing yet; sharing something clears it, and so does a fortnight. */
    record ChooseSharing(String advisor) implements NextAction {}

    /** The day suggested for the switch to own ideas has come; switching clears it, and so do two months. */
    record ConsiderSwitch(LocalDate suggested) implements NextAction {}

    /** A milestone is under way; reaching or pausing it clears it. */
    record Continue(MilestoneId milestone, String title, LocalDate target) implements NextAction {}

    /** A milestone is meant to be reached soon; starting it turns it into {@link Continue}. */
    record Begin(MilestoneId milestone, String title, LocalDate target, long days) implements NextAction {}

    /** The day has come to ask whether an own target for mentor time still holds; any answer clears it. */
    record AskTarget(int minutes, LocalDate on) implements NextAction {}

    /** It is time to reflect; doing so clears it, and so does putting it off. */
    record Reflect(ReflectionKind kind) implements NextAction {}

    /** Feedback came in writing only for so many days. Said once; talking to somebody, or dismissing it, clears it. */
    record TalkLive(int days) implements NextAction {}

    /**
     * Less mentor time than most people need, or than the student's own target; meeting somebody clears it.
     *
     * @param own whether the target is the student's own
     */
    record SeeMentor(int live, int expected, boolean own) implements NextAction {}
}
