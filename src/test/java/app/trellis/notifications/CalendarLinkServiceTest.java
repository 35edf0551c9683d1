package app.trellis.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.impact.OpportunityId;
import app.trellis.mentoring.MeetingId;
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
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Whose the link and the files are. */
@ServiceTest
class CalendarLinkServiceTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 15);

    @Autowired
    private CalendarLinkService links;

    @Autowired
    private EventFileService files;

    @Autowired
    private ReviewMailService mails;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PlanService plans;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private People people;

    private AccountId ada;
    private MilestoneId milestone;
    private MeetingId meeting;

    @BeforeEach
    void adaHasDates() {
        ada = people.student("Ada");
        people.actAs(ada);
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2026, 9, 1), 60, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.NOBODY));
        milestone = plans.add(new MilestoneData(Phase.EXECUTION, "Read", "", DAY));
        meeting = meetings.plan(mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR)), DAY);
    }

    @Test
    void beforeAnythingIsSaidNoLinkWorks() {
        assertThat(links.find()).isEqualTo(new CalendarLink(null, CalendarOptions.FIRST));
        links.restore();
        links.end();
        assertThat(links.find()).isEqualTo(new CalendarLink(null, CalendarOptions.FIRST));
    }

    @Test
    void whatIsChosenStaysAndMakesNoLink() {
        var options = new CalendarOptions(true, DayOfWeek.MONDAY, 0);
        links.choose(options);
        links.end();
        links.restore();
        assertThat(links.find()).isEqualTo(new CalendarLink(null, options));
        links.make();
        assertThat(links.find()).isEqualTo(new CalendarLink(MutableClock.START, options));
    }

    @Test
    void anHourThatNoDayHasIsRefused() {
        for (var hour : List.of(-1, 24)) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> links.choose(new CalendarOptions(false, null, hour)));
        }
    }

    @Test
    void oneDateIsAFileWithTheIdOfTheCalendar() {
        assertThat(ReadBack.event(files.milestone(milestone), "Milestone: Read")
                        .getUid()
                        .getValue())
                .isEqualTo("milestone-" + milestone.value() + "@trellis");
        assertThat(ReadBack.titles(files.meeting(meeting))).containsExactly("Meeting with Grace");
        assertThat(files.deadlines(new OpportunityId("usenix-security"))).contains("DTSTART:20270120T115900Z");
    }

    @Test
    void noDateIsInvented() {
        unknown(() -> files.deadlines(new OpportunityId("lisa")));
        unknown(() -> files.deadlines(new OpportunityId("no-such-thing")));
        plans.reach(milestone, LocalDate.of(2026, 11, 24));
        unknown(() -> files.milestone(milestone));
    }

    @Test
    void anotherStudentFindsNothing() {
        links.make();
        mails.want(true);
        people.actAs(people.student("Eve"));
        assertThat(links.find().madeAt()).isNull();
        assertThat(mails.wanted()).isFalse();
        unknown(() -> files.milestone(milestone));
        unknown(() -> files.meeting(meeting));
    }

    @Test
    void nobodyElseIsLetIn() {
        var grace = people.advisor("Grace");
        people.advise(grace, ada, Area.values());
        refusesEverything();
        people.endAdvising(grace, ada);
        refusesEverything();
        people.actAs(people.administrator("Root"));
        refusesEverything();
        people.anonymous();
        refusesEverything();
    }

    private void refusesEverything() {
        Stream.<ThrowingCallable>of(
                        links::find,
                        links::make,
                        links::end,
                        links::restore,
                        () -> links.choose(CalendarOptions.FIRST),
                        mails::possible,
                        mails::wanted,
                        () -> mails.want(true),
                        () -> files.milestone(milestone),
                        () -> files.meeting(meeting),
                        () -> files.deadlines(new OpportunityId("usenix-security")))
                .forEach(call ->
                        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call));
    }

    private static void unknown(ThrowingCallable call) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(call);
    }
}
