package app.trellis.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.agenda.BetId;
import app.trellis.agenda.DueBet;
import app.trellis.comments.SubjectKind;
import app.trellis.comments.ThreadId;
import app.trellis.comments.UnreadMention;
import app.trellis.groups.GroupId;
import app.trellis.groups.SessionId;
import app.trellis.groups.UpcomingSession;
import app.trellis.ideas.IdeaId;
import app.trellis.impact.OpportunityId;
import app.trellis.mentoring.ActionId;
import app.trellis.mentoring.ActionOwner;
import app.trellis.mentoring.DueActions;
import app.trellis.mentoring.MeetingAction;
import app.trellis.mentoring.MeetingId;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentorStanding;
import app.trellis.mentoring.MentorTarget;
import app.trellis.mentoring.MentorTime;
import app.trellis.plan.MilestoneData;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.Phase;
import app.trellis.plan.Suggestion;
import app.trellis.plan.SuggestionId;
import app.trellis.plan.SuggestionState;
import app.trellis.predictions.DuePredictions;
import app.trellis.progress.NextAction.AskTarget;
import app.trellis.progress.NextAction.Begin;
import app.trellis.progress.NextAction.CatchUp;
import app.trellis.progress.NextAction.ChooseSharing;
import app.trellis.progress.NextAction.ConsiderSwitch;
import app.trellis.progress.NextAction.Continue;
import app.trellis.progress.NextAction.HandIn;
import app.trellis.progress.NextAction.KeepPromise;
import app.trellis.progress.NextAction.Meet;
import app.trellis.progress.NextAction.MeetDeadline;
import app.trellis.progress.NextAction.Reflect;
import app.trellis.progress.NextAction.Resolve;
import app.trellis.progress.NextAction.Reveal;
import app.trellis.progress.NextAction.SeeMentor;
import app.trellis.progress.NextAction.SetUpProgramme;
import app.trellis.progress.NextAction.StartProject;
import app.trellis.progress.NextAction.TalkLive;
import app.trellis.progress.NextAction.TendBet;
import app.trellis.progress.NextAction.TryOut;
import app.trellis.progress.NextAction.WriteReview;
import app.trellis.progress.TodayFacts.Closing;
import app.trellis.progress.TodayFacts.Judged;
import app.trellis.progress.TodayFacts.Meeting;
import app.trellis.progress.TodayFacts.Newcomer;
import app.trellis.progress.TodayFacts.Step;
import app.trellis.projects.ProjectId;
import app.trellis.projects.ProjectsToday;
import app.trellis.reflection.ReflectionKind;
import app.trellis.report.DueReport;
import app.trellis.report.ReportYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextActionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final OpportunityId MATS = new OpportunityId("mats");
    private final Given given = new Given();

    @Test
    void whoHasNoProgrammeSetsOneUpFirst() {
        given.planned = false;
        given.reviewDue = true;
        given.mentorShort = true;
        assertThat(given.next()).containsExactly(new SetUpProgramme());
    }

    @Test
    void whenNothingWaitsNothingIsInvented() {
        assertThat(given.next()).isEmpty();
    }

    @Test
    void aReviewThatWaitsComesBeforeWhatIsPlanned() {
        given.reviewDue = true;
        given.step("Draft", 10, true, false);
        assertThat(given.next()).hasExactlyElementsOfTypes(WriteReview.class, Continue.class);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "14, true", "15, false"})
    void aDeadlineIsSaidWithinAFortnight(int days, boolean said) {
        given.closing(days, null);
        assertThat(given.next())
                .isEqualTo(said ? List.of(new MeetDeadline(MATS, "MATS", TODAY.plusDays(days), days)) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, true", "3, true", "4, false"})
    void onlyAnUrgentDeadlineComesBeforeTheReview(int days, boolean first) {
        given.reviewDue = true;
        given.closing(days, null);
        assertThat(given.next().getFirst() instanceof MeetDeadline).isEqualTo(first);
        assertThat(given.next()).hasSize(2);
    }

    @Test
    void judgementsToRevealAreSaidOnceByTheOldest() {
        var idea = IdeaId.create();
        given.reviewDue = true;
        given.judged = List.of(new Judged(idea, "Debate", "Saul"), new Judged(idea, "Debate", "Grace"));
        assertThat(given.next()).containsExactly(new WriteReview(), new Reveal(idea, "Debate", "Saul", 1));
    }

    @Test
    void whatIsLateIsSaidOnceByTheOldest() {
        given.step("Newer", -2, false, true);
        var oldest = given.step("Oldest", -40, true, true);
        given.step("Middle", -9, false, true);
        assertThat(given.next()).containsExactly(new CatchUp(oldest, "Oldest", TODAY.minusDays(40), 2));
    }

    @Test
    void whatIsLateComesAfterWhatIsUnderWay() {
        given.step("Late", -2, false, true);
        given.step("Under way", 40, true, false);
        given.step("Also under way", 50, true, false);
        given.step("A third one", 60, true, false);
        given.step("Soon", 3, false, false);
        assertThat(given.next()).hasExactlyElementsOfTypes(Continue.class, Continue.class, CatchUp.class, Begin.class);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "30, true", "31, false"})
    void aPlannedMilestoneIsSaidWithinAMonth(int days, boolean said) {
        given.step("Draft", days, false, false);
        assertThat(given.next()).hasSize(said ? 1 : 0).allMatch(Begin.class::isInstance);
    }

    @Test
    void aMilestoneUnderWayIsSaidHoweverFarItsDate() {
        var id = given.step("Thesis", 900, true, false);
        assertThat(given.next()).containsExactly(new Continue(id, "Thesis", TODAY.plusDays(900)));
    }

    @Test
    void aMilestoneThatStandsForAnApplicationIsSaidByItsDeadlineAlone() {
        given.closing(9, given.step("Apply to MATS", 9, false, false));
        assertThat(given.next()).hasExactlyElementsOfTypes(MeetDeadline.class);
    }

    @ParameterizedTest
    @CsvSource({"0, true, true", "14, true, true", "15, true, false", "1, false, false"})
    void aNewAdvisorWhoSeesNothingIsAskedAboutForAFortnight(int daysAgo, boolean seesNothing, boolean said) {
        given.advisors = List.of(new Newcomer("Grace", TODAY.minusDays(daysAgo), seesNothing));
        assertThat(given.next()).isEqualTo(said ? List.of(new ChooseSharing("Grace")) : List.of());
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            2026-11-25, false
            2026-11-24, true
            2026-09-24, true
            2026-09-23, false
            -,          false
            """)
    void theSwitchIsAskedAboutForTwoMonths(@Nullable LocalDate suggested, boolean said) {
        given.suggestedSwitch = suggested;
        assertThat(given.next()).hasSize(said ? 1 : 0).allMatch(ConsiderSwitch.class::isInstance);
        given.onLeave = true;
        assertThat(given.next()).isEmpty();
    }

    @Test
    void mentorTimeIsTheLastLineAndKeepsItsPlace() {
        given.mentorShort = true;
        for (int days = 1; days < 10; days++) {
            given.step("Step " + days, days, false, false);
        }
        assertThat(given.next()).hasSize(NextActions.MOST).endsWith(new SeeMentor(20, 60, false));
        assertThat(given.next().getFirst())
                .isEqualTo(new Begin(given.steps.getFirst().id(), "Step 1", TODAY.plusDays(1), 1));
    }

    @Test
    void aTargetIsAskedAboutWhenItsDayHasComeAndNotOnLeave() {
        given.toReview = new MentorTarget(30, "I read fast.", TODAY.minusDays(2));
        assertThat(given.next()).containsExactly(new AskTarget(30, TODAY.minusDays(2)));
        given.onLeave = true;
        assertThat(given.next()).isEmpty();
    }

    @Test
    void oneReflectionIsAskedForAtATimeAndNoneOnLeave() {
        given.reflections = List.of(ReflectionKind.STILL_RIGHT, ReflectionKind.ENVIRONMENT);
        given.step("Draft", 3, true, false);
        assertThat(given.next().getFirst()).isEqualTo(new Reflect(ReflectionKind.STILL_RIGHT));
        assertThat(given.next()).hasSize(2);
        given.onLeave = true;
        assertThat(given.next()).isEmpty();
    }

    @Test
    void writingOnlyIsSaidInPlaceOfTooLittle() {
        given.mentorShort = true;
        given.writtenOnlyDays = 95;
        assertThat(given.next()).containsExactly(new TalkLive(95));
        given.onLeave = true;
        assertThat(given.next()).isEmpty();
    }

    @Test
    void duePredictionsAreSaidOnceByTheOldest() {
        given.predictions = new DuePredictions(3, "The probe holds");
        given.step("Draft", 3, true, false);
        assertThat(given.next().getFirst()).isEqualTo(new Resolve("The probe holds", 2));
    }

    @Test
    void aBetIsSaidOnceByTheMostPressingAndRestsOnLeave() {
        var due = new DueBet(BetId.create(), "Honest probes", DueBet.Cause.RULE_MET, TODAY);
        given.bets = List.of(due, due);
        given.predictions = new DuePredictions(1, "The probe holds");
        given.step("Draft", 3, true, false);
        assertThat(given.next()).hasExactlyElementsOfTypes(Resolve.class, TendBet.class, Continue.class);
        assertThat(given.next().get(1)).isEqualTo(new TendBet(due, 1));
        given.onLeave = true;
        assertThat(given.next()).isEmpty();
    }

    @Test
    void whatWasPromisedIsSaidOnceAndBeforeWhatTheStudentSetThemselves() {
        given.promises = promised(3);
        given.predictions = new DuePredictions(1, "The probe holds");
        assertThat(given.next().getFirst()).isEqualTo(new KeepPromise("Send the plot", "Grace", TODAY, 2));
        given.onLeave = true;
        assertThat(given.next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"false, false, true", "true, false, false", "true, true, true"})
    void aReportIsSaidWhileThereIsSomethingToDoForTheStudent(boolean handedOver, boolean toSign, boolean said) {
        var year = new ReportYear(1, TODAY.minusYears(1), TODAY.plusDays(9), ReportYear.Cause.YEAR, 0);
        var report = new DueReport(year, true, handedOver, toSign);
        given.report = report;
        given.predictions = new DuePredictions(1, "The probe holds");
        assertThat(given.next().getFirst() instanceof NextAction.FinishReport).isEqualTo(said);
        given.onLeave = true;
        assertThat(given.next()).isEmpty();
    }

    private static DueActions promised(int number) {
        var grace = new Mentor(MentorId.create(), "Grace", MentorKind.ADVISOR);
        return new DueActions(
                number,
                new MeetingAction(
                        ActionId.create(),
                        MeetingId.create(),
                        grace,
                        TODAY.minusDays(7),
                        "Send the plot",
                        ActionOwner.ME,
                        TODAY,
                        Instant.EPOCH,
                        null));
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "7, 7"})
    void aSessionThatIsNearComesAfterTheReviewAndBeforeWhatTheStudentSetThemselves(int inDays, int days) {
        var next = given.session(inDays);
        given.reviewDue = true;
        given.predictions = new DuePredictions(1, "The probe holds");
        assertThat(given.next().subList(0, 2))
                .containsExactly(new WriteReview(), new Meet(next, TODAY.plusDays(inDays), days));
    }

    @Test
    void aSessionIsSaidWithoutAProgrammeToo() {
        given.session(2);
        given.planned = false;
        assertThat(given.next()).hasExactlyElementsOfTypes(SetUpProgramme.class, Meet.class);
    }

    @Test
    void aMentionWaitsForTheStudentButNotOnLeave() {
        var mention = new UnreadMention(ThreadId.create(), SubjectKind.IDEA, "Grace", 0);
        given.mention = mention;
        given.session(2);
        assertThat(given.next().getFirst()).isEqualTo(new NextAction.ReadComment(mention));
        given.onLeave = true;
        assertThat(given.next()).isEmpty();
    }

    @Test
    void whatAnAdvisorSuggestsIsSaidOnceForAll() {
        var suggestion = new Suggestion(
                SuggestionId.create(),
                AccountId.create(),
                "Grace",
                new MilestoneData(Phase.EVALUATION, "Predict", "", TODAY),
                Instant.EPOCH,
                SuggestionState.OPEN,
                "",
                null);
        given.suggested = List.of(suggestion, suggestion);
        assertThat(given.next()).containsExactly(new NextAction.AnswerSuggestion("Predict", "Grace", 1));
        given.onLeave = true;
        assertThat(given.next()).isEmpty();
    }

    @Test
    void onLeaveOnlyWhatOthersCloseIsLeft() {
        given.session(2);
        given.predictions = new DuePredictions(1, "The probe holds");
        given.onLeave = true;
        given.reviewDue = true;
        given.mentorShort = true;
        given.step("Draft", 3, true, false);
        given.closing(9, null);
        assertThat(given.next()).hasExactlyElementsOfTypes(MeetDeadline.class);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "3, true", "14, true", "15, false"})
    void aDraftIsToBeHandedInWithinAFortnight(int days, boolean said) {
        var due = due(days, true, null);
        given.projects = new ProjectsToday(List.of(due), List.of(), 0);
        assertThat(given.next())
                .isEqualTo(
                        said ? List.of(new HandIn(due.project(), "Paper", "", TODAY.plusDays(days), days)) : List.of());
    }

    @Test
    void onLeaveOnlyAVenuesDeadlineIsSaid() {
        given.onLeave = true;
        var waiting = new ProjectsToday.Waiting(ProjectId.create(), "Probes", 9);
        given.projects = new ProjectsToday(List.of(due(2, true, null)), List.of(waiting), 4);
        assertThat(given.next()).isEmpty();
        given.projects = new ProjectsToday(List.of(due(2, false, null)), List.of(waiting), 4);
        assertThat(given.next()).hasExactlyElementsOfTypes(HandIn.class);
    }

    @Test
    void aDraftSpeaksForItsMilestoneAndItsVenue() {
        given.closing(5, null);
        var milestone = given.step("Submit", 5, false, false);
        given.projects = new ProjectsToday(List.of(due(5, false, milestone)), List.of(), 0);
        assertThat(given.next()).hasExactlyElementsOfTypes(HandIn.class);
    }

    @Test
    void projectsThatWaitForATestAreSaidOnceAndIdeasAskForAProject() {
        var waiting = new ProjectsToday.Waiting(ProjectId.create(), "Probes", 9);
        given.projects = new ProjectsToday(List.of(), List.of(waiting, waiting), 0);
        assertThat(given.next()).containsExactly(new TryOut(waiting.project(), "Probes", 9, 1));
        given.projects = new ProjectsToday(List.of(), List.of(), 4);
        assertThat(given.next()).containsExactly(new StartProject(4));
    }

    private static ProjectsToday.Due due(int days, boolean own, @Nullable MilestoneId milestone) {
        return new ProjectsToday.Due(
                ProjectId.create(), "Paper", "", own ? null : MATS, TODAY.plusDays(days), own, milestone);
    }

    /** A student with a programme and nothing to do, to be changed by a test. */
    private static final class Given {
        boolean planned = true;
        boolean onLeave;
        boolean reviewDue;
        boolean mentorShort;
        int writtenOnlyDays;
        List<ReflectionKind> reflections = List.of();

        @Nullable
        MentorTarget toReview;

        List<Newcomer> advisors = List.of();
        List<Judged> judged = List.of();
        List<Suggestion> suggested = List.of();

        @Nullable
        UnreadMention mention;

        @Nullable
        Meeting session;

        DueActions promises = DueActions.NONE;

        @Nullable
        DueReport report;

        DuePredictions predictions = DuePredictions.NONE;
        ProjectsToday projects = ProjectsToday.NOTHING;
        List<DueBet> bets = List.of();

        @Nullable
        LocalDate suggestedSwitch;

        final List<Step> steps = new ArrayList<>();
        final List<Closing> deadlines = new ArrayList<>();

        MilestoneId step(String title, int days, boolean underWay, boolean overdue) {
            var id = MilestoneId.create();
            steps.add(new Step(id, title, TODAY.plusDays(days), underWay, overdue));
            return id;
        }

        UpcomingSession session(int days) {
            var next = new UpcomingSession(
                    GroupId.create(), SessionId.create(), "Thursdays", "Honest probes", Instant.EPOCH, false, false);
            session = new Meeting(next, TODAY.plusDays(days));
            return next;
        }

        void closing(int days, @Nullable MilestoneId milestone) {
            deadlines.add(new Closing(MATS, "MATS", TODAY.plusDays(days), milestone));
        }

        List<NextAction> next() {
            return NextActions.of(new TodayFacts(
                    TODAY,
                    planned,
                    onLeave,
                    reviewDue,
                    steps,
                    deadlines,
                    advisors,
                    judged,
                    mention,
                    suggested,
                    session,
                    promises,
                    report,
                    predictions,
                    suggestedSwitch,
                    projects,
                    bets,
                    new MentorStanding(
                            new MentorTime(TODAY, mentorShort ? 20 : 60, 0, 60, 60, 0, false),
                            toReview,
                            writtenOnlyDays),
                    reflections));
        }
    }
}
