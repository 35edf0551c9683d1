package app.trellis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.groups.GroupId;
import app.trellis.groups.GroupService;
import app.trellis.groups.SessionData;
import app.trellis.groups.SessionFormat;
import app.trellis.groups.SessionId;
import app.trellis.groups.SessionRunService;
import app.trellis.groups.SessionService;
import app.trellis.impact.ApplicationService;
import app.trellis.impact.ApplicationState;
import app.trellis.impact.OpportunityId;
import app.trellis.mentoring.MeetingData;
import app.trellis.mentoring.MeetingMode;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.plan.Experience;
import app.trellis.plan.MilestoneData;
import app.trellis.plan.Pace;
import app.trellis.plan.Phase;
import app.trellis.plan.PlanService;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.progress.NextAction.ChooseSharing;
import app.trellis.progress.NextAction.Meet;
import app.trellis.progress.NextAction.SeeMentor;
import app.trellis.progress.NextAction.SetUpProgramme;
import app.trellis.progress.NextAction.WriteReview;
import app.trellis.review.Intention;
import app.trellis.review.Outcome;
import app.trellis.review.ReviewWritingService;
import app.trellis.shared.Edit;
import app.trellis.shared.time.IsoWeek;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class TodayServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final IsoWeek W47 = new IsoWeek(2026, 47);
    private static final IsoWeek W48 = new IsoWeek(2026, 48);

    /** Constant whatever a student has; the features that Today is put together from ask for it. */
    private static final int STATEMENTS = 53;

    @Autowired
    private TodayService service;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PlanService plans;

    @Autowired
    private ReviewWritingService writing;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private AdvisingService advising;

    @Autowired
    private GroupService groups;

    @Autowired
    private SessionService sessions;

    @Autowired
    private SessionRunService runs;

    @Autowired
    private People people;

    @Autowired
    private MutableClock clock;

    private AccountId ada = new AccountId(UUID.randomUUID());

    @BeforeEach
    void adaIsAStudent() {
        ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void onlyAStudentHasAToday() {
        people.anonymous();
        assertRefused();
        people.actAs(people.advisor("Grace"));
        assertRefused();
        people.actAs(people.administrator("Root"));
        assertRefused();
    }

    @Test
    void aStudentSeesNothingOfAnother() {
        setUp();
        people.actAs(people.student("Ben"));
        var today = service.today();
        assertThat(today.plan()).isNull();
        assertThat(today.next()).containsExactly(new SetUpProgramme());
        assertThat(today.week().intentions()).isEmpty();
    }

    @Test
    void theDayIsTheStudentsOwn() {
        assertThat(service.today().greeting()).isEqualTo(Greeting.MORNING);
        clock.advance(Duration.ofHours(3));
        assertThat(service.today().greeting()).isEqualTo(Greeting.AFTERNOON);
    }

    @Test
    void lastWeeksReviewIsDueAndMentorTimeIsSaidLast() {
        setUp();
        assertThat(service.today().next()).startsWith(new WriteReview()).endsWith(new SeeMentor(0, 60, false));
    }

    @Test
    void intentionsOfLastWeekAreThisWeeksUntilItsReviewIsFinished() {
        setUp();
        intend(W47, "write the letter");
        writing.finish(W47);
        var week = service.today().week();
        assertThat(week.open()).isTrue();
        assertThat(week.intentions()).extracting(Intention::text).containsExactly("write the letter");
        intend(W48, "post the letter");
        writing.finish(W48);
        var coming = service.today().week();
        assertThat(coming.open()).isFalse();
        assertThat(coming.intentions()).extracting(Intention::text).containsExactly("post the letter");
    }

    @Test
    void whatIsTickedOffStaysAndWhatIsLetGoGoes() {
        setUp();
        intend(W47, "write the letter");
        writing.finish(W47);
        var intention = service.today().week().intentions().getFirst().id();
        writing.answer(W48, intention, Outcome.DONE);
        assertThat(service.today().week().intentions())
                .extracting(Intention::outcome)
                .containsExactly(Outcome.DONE);
        writing.answer(W48, intention, Outcome.LET_GO);
        assertThat(service.today().week().intentions()).isEmpty();
    }

    @Test
    void aNewAdvisorWhoSeesNothingIsAskedAboutUntilSomethingIsShared() {
        setUp();
        people.advise(people.advisor("Grace"), ada);
        people.actAs(ada);
        assertThat(service.today().next()).contains(new ChooseSharing("Grace"));
        advising.share(advising.myAdvisors().getFirst().id(), Set.of(Area.PLAN));
        assertThat(service.today().next()).doesNotContain(new ChooseSharing("Grace"));
    }

    @Test
    void aSessionWithinAWeekIsSaidUntilItIsRunOrPast() {
        var group = groups.create("Thursdays");
        plan(group, 8);
        assertThat(service.today().next()).noneMatch(Meet.class::isInstance);
        var near = plan(group, 2);
        assertThat(service.today().next())
                .filteredOn(Meet.class::isInstance)
                .singleElement()
                .satisfies(it -> assertThat(((Meet) it).days()).isEqualTo(2));
        runs.start(near);
        runs.finish(near);
        assertThat(service.today().next()).noneMatch(Meet.class::isInstance);
        plan(group, 1);
        assertThat(service.today().next()).anyMatch(Meet.class::isInstance);
        clock.advance(Duration.ofDays(1).plusHours(12));
        assertThat(service.today().next())
                .filteredOn(Meet.class::isInstance)
                .as("yesterday's is past, and the one that was eight days away is near")
                .singleElement()
                .satisfies(it -> assertThat(((Meet) it).on()).isEqualTo(TODAY.plusDays(8)));
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithWhatThereIs() {
        setUp();
        int few = Statements.count(service::today);
        for (int i = 1; i <= 20; i++) {
            plans.add(new MilestoneData(Phase.EXECUTION, "Step " + i, "", TODAY.plusDays(i)));
            var mentor = mentoring.addMentor(new MentorData("Mentor " + i, MentorKind.PEER));
            mentoring.log(new MeetingData(mentor, TODAY.minusDays(1), 2, MeetingMode.LIVE));
        }
        applications.setState(new OpportunityId("mats"), ApplicationState.SAVED);
        applications.setState(new OpportunityId("lasr"), ApplicationState.SAVED);
        people.advise(people.advisor("Grace"), ada, Area.PLAN);
        people.actAs(ada);
        int many = Statements.count(service::today);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(STATEMENTS);
    }

    private void assertRefused() {
        assertThatThrownBy(service::today).isInstanceOf(AccessDeniedException.class);
    }

    private void setUp() {
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2025, 10, 1), 48, Pace.FULL_TIME, Experience.NONE, Profile.EMPIRICAL, SafetyNearby.A_FEW));
    }

    private SessionId plan(GroupId group, int inDays) {
        return sessions.plan(
                group,
                new SessionData(
                        TODAY.plusDays(inDays), LocalTime.of(17, 0), SessionFormat.OWN_IDEAS, null, "Probes", null));
    }

    private void intend(IsoWeek week, String text) {
        writing.intend(week, 1, new Edit("", text));
    }
}
