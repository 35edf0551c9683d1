package app.trellis.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.trellis.account.AccountId;
import app.trellis.account.Role;
import app.trellis.groups.GroupService;
import app.trellis.groups.SessionData;
import app.trellis.groups.SessionFormat;
import app.trellis.groups.SessionService;
import app.trellis.impact.ApplicationService;
import app.trellis.impact.ApplicationState;
import app.trellis.impact.OpportunityId;
import app.trellis.mentoring.MeetingService;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.plan.Experience;
import app.trellis.plan.MilestoneData;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.Pace;
import app.trellis.plan.Phase;
import app.trellis.plan.PlanService;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.reflection.Question;
import app.trellis.reflection.ReflectionService;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.time.IsoWeek;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import app.trellis.wellbeing.CheckInData;
import app.trellis.wellbeing.WellbeingService;
import biweekly.component.VEvent;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a calendar link shows, and until when. */
@ServiceTest
class CalendarFeedServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ProgrammeData FIVE_YEARS = new ProgrammeData(
            LocalDate.of(2026, 9, 1), 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.NOBODY);

    @Autowired
    private CalendarLinkService links;

    @Autowired
    private CalendarFeedService feeds;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PlanService plans;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private GroupService groups;

    @Autowired
    private SessionService sessions;

    @Autowired
    private WellbeingService checkIns;

    @Autowired
    private ReflectionService reflections;

    @Autowired
    private People people;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private AccountId ada;
    private String token = "";

    @BeforeEach
    void adaHasALink() {
        ada = people.student("Ada");
        people.actAs(ada);
        programmes.setUp(FIVE_YEARS);
        token = token(links.make());
    }

    @Test
    void aMilestoneIsADayUntilItIsReachedOrDropped() {
        var id = milestone("Read");
        assertThat(event("Milestone: Read").getUid().getValue()).isEqualTo("milestone-" + id.value() + "@trellis");
        assertThat(feed()).contains("DTSTART;VALUE=DATE:20270115");
        plans.reach(id, TODAY);
        assertThat(ReadBack.titles(feed())).doesNotContain("Milestone: Read");
        plans.reopen(id);
        assertThat(ReadBack.titles(feed())).contains("Milestone: Read");
        plans.drop(id, "Not needed");
        assertThat(ReadBack.titles(feed())).doesNotContain("Milestone: Read");
    }

    @Test
    void anEditKeepsTheIdAndRaisesTheRevision() {
        var id = milestone("Read");
        var before = event("Milestone: Read");
        clock.advance(Duration.ofHours(1));
        plans.change(id, plans.get(id).version(), new MilestoneData(Phase.EXECUTION, "Reread", "", TODAY.plusDays(3)));
        var after = event("Milestone: Reread");
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(after.getSequence().getValue())
                .isEqualTo(before.getSequence().getValue() + 60);
        assertThat(after.getDateTimeStamp().getValue())
                .isAfter(before.getDateTimeStamp().getValue());
    }

    @Test
    void whileNothingChangesNothingDoes() {
        var before = feeds.read(token);
        clock.advance(Duration.ofHours(5));
        assertThat(feeds.read(token)).isEqualTo(before);
    }

    @Test
    void deadlinesOfWhatTheStudentAppliesToAreMomentsAndNoneIsExpectedOnly() {
        applications.setState(new OpportunityId("usenix-security"), ApplicationState.SAVED);
        applications.setState(new OpportunityId("lisa"), ApplicationState.SAVED);
        var deadlines = ReadBack.events(feed()).stream()
                .filter(each -> each.getUid().getValue().startsWith("deadline-"))
                .toList();
        assertThat(deadlines)
                .isNotEmpty()
                .allMatch(each -> each.getUrl().getValue().endsWith("/usenix-security"));
        assertThat(feed()).contains("DTSTART:20270120T115900Z");
        applications.setState(new OpportunityId("usenix-security"), ApplicationState.DECLINED);
        assertThat(feed()).doesNotContain("usenix-security");
    }

    @Test
    void aMeetingNamesTheMentorAndNobodysAddress() {
        var grace = people.advisor("Grace");
        people.advise(grace, ada);
        people.actAs(ada);
        var mentor = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
        meetings.plan(mentor, TODAY.plusDays(7));
        assertThat(event("Meeting with Grace").getAttendees()).isEmpty();
        assertThat(feed())
                .doesNotContain("ATTENDEE", "ORGANIZER", "mailto", people.email(grace), people.email(ada))
                .doesNotContainPattern("@(?!trellis)");
    }

    @Test
    void aSessionHasItsHour() {
        var group = groups.create("Alignment club");
        sessions.plan(
                group,
                new SessionData(
                        TODAY.plusDays(2), LocalTime.of(18, 0), SessionFormat.OWN_IDEAS, null, "Half-baked", null));
        assertThat(event("Alignment club: Half-baked").getDateStart().getValue().toInstant())
                .isEqualTo("2026-11-26T17:00:00Z");
    }

    @Test
    void theReviewIsAtTheChosenHourOrNotThere() {
        links.choose(new CalendarOptions(false, DayOfWeek.SUNDAY, 20));
        assertThat(feed()).contains("DTSTART:20261129T190000Z", "SUMMARY:Weekly review");
        links.choose(new CalendarOptions(false, null, 20));
        assertThat(feed()).doesNotContain("Weekly review");
    }

    @Test
    void itSpeaksTheStudentsLanguage() {
        people.actAs(people.person("Jürgen", Role.STUDENT, Locale.GERMAN, ZoneId.of("Europe/Berlin")));
        programmes.setUp(FIVE_YEARS);
        token = token(links.make());
        assertThat(feed()).contains("SUMMARY:Wochenrückblick", "SUMMARY:Meilenstein: ");
    }

    @Test
    void nothingOfTheStudentsStateIsInIt() {
        checkIns.save(IsoWeek.of(TODAY), new CheckInData(1, 1, 1, 1, "I cried in the lab"));
        reflections.write(Question.FIT, "", new Edit("", "Maybe I should leave"));
        assertThat(feed().toLowerCase(Locale.ROOT))
                .doesNotContain("check-in", "wellbeing", "reflection", "i cried", "should leave");
    }

    @Test
    void anotherStudentsDatesAreNotInIt() {
        milestone("Adas own");
        people.actAs(people.student("Eve"));
        programmes.setUp(FIVE_YEARS);
        token = token(links.make());
        assertThat(feed()).doesNotContain("Adas own");
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOldOne() {
        var old = token;
        token = token(links.make());
        assertThat(feed()).isNotEmpty();
        unknown(old);
    }

    @Test
    void anEndedLinkIsUnknownUntilThatIsTakenBack() {
        links.end();
        unknown(token);
        assertThat(links.find().madeAt()).isNull();
        links.restore();
        assertThat(feed()).isNotEmpty();
        unknown("");
        unknown("x".repeat(5_000));
    }

    @Test
    void whoMayNotSignInHasNoCalendar() {
        jdbc.sql("update account set disabled_at = current_timestamp where id = ?")
                .param(ada.value())
                .update();
        unknown(token);
        jdbc.sql("update account set disabled_at = null where id = ?")
                .param(ada.value())
                .update();
        assertThat(feed()).isNotEmpty();
        jdbc.sql("update account_role set role = 'ADVISOR' where account = ?")
                .param(ada.value())
                .update();
        unknown(token);
    }

    @Test
    void onlyAHashIsStored() {
        assertThat(jdbc.sql("select token_hash from calendar_link")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .doesNotContain(token);
    }

    @Test
    void theNumberOfStatementsIsConstant() {
        feeds.read(token);
        assertThat(Statements.count(() -> feeds.read(token))).isEqualTo(7);
        for (var number = 0; number < 20; number++) {
            milestone("Milestone " + number);
        }
        feeds.read(token);
        assertThat(Statements.count(() -> feeds.read(token))).isEqualTo(7);
    }

    private MilestoneId milestone(String title) {
        return plans.add(new MilestoneData(Phase.EXECUTION, title, "", LocalDate.of(2027, 1, 15)));
    }

    private String feed() {
        return feeds.read(token).text();
    }

    private VEvent event(String title) {
        return ReadBack.event(feed(), title);
    }

    private void unknown(String other) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> feeds.read(other));
    }

    private static String token(String path) {
        return path.substring("/calendar/".length(), path.length() - ".ics".length());
    }
}
