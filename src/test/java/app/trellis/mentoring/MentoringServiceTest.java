package app.trellis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Role;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class MentoringServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private People people;

    private MentorId grace = MentorId.create();

    @BeforeEach
    void actAsAda() {
        AccountId ada = people.student("Ada");
        people.actAs(ada);
        grace = mentoring.addMentor(new MentorData(" Grace ", MentorKind.ADVISOR));
    }

    @Test
    void aMentorIsListedUnderTheNameWithoutBlanks() {
        assertThat(mentoring.mentors()).containsExactly(new Mentor(grace, "Grace", MentorKind.ADVISOR));
    }

    @Test
    void aNameIsListedOnce() {
        assertRefused(() -> mentoring.addMentor(new MentorData("grace", MentorKind.PEER)), "known");
        assertRefused(() -> mentoring.addMentor(new MentorData("  ", MentorKind.PEER)), "name");
        assertRefused(() -> mentoring.addMentor(new MentorData("x".repeat(121), MentorKind.PEER)), "longname");
    }

    @ParameterizedTest(name = "{0} for {1} minutes: {2}")
    @CsvSource({
        "2026-11-24, 0, minutes",
        "2026-11-24, -5, minutes",
        "2026-11-24, 601, minutes",
        "2026-11-25, 30, future",
        "2016-11-23, 30, old",
        "0001-01-01, 30, old"
    })
    void whatCannotHaveHappenedIsRefused(LocalDate date, int minutes, String why) {
        assertRefused(() -> log(date, minutes, MeetingMode.LIVE), why);
    }

    @Test
    void theLimitsThemselvesAreAccepted() {
        log(TODAY, 1, MeetingMode.LIVE);
        log(TODAY, 600, MeetingMode.LIVE);
        log(TODAY.minusYears(10), 30, MeetingMode.LIVE);
        assertThat(mentoring.meetings(TODAY, TODAY)).hasSize(2);
    }

    /** At 09:00 UTC on the 24th it is 22:00 on the 23rd in Pago Pago, and 23:00 on the 24th in Kiritimati. */
    @ParameterizedTest(name = "in {0}, {1} is today")
    @CsvSource({"Pacific/Pago_Pago, 2026-11-23", "Pacific/Kiritimati, 2026-11-24"})
    void todayIsTheStudentsOwn(ZoneId zone, LocalDate today) {
        people.actAs(people.person("Away", Role.STUDENT, Locale.ENGLISH, zone));
        MentorId mentor = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
        mentoring.log(new MeetingData(mentor, today, 30, MeetingMode.LIVE));
        assertRefused(() -> mentoring.log(new MeetingData(mentor, today.plusDays(1), 30, MeetingMode.LIVE)), "future");
    }

    @Test
    void aRemovalCanBeUndone() {
        MeetingId id = log(TODAY, 45, MeetingMode.WRITTEN);
        RemovedMeeting removed = mentoring.remove(id);
        assertThat(mentoring.meetings(TODAY, TODAY)).isEmpty();
        mentoring.restore(removed);
        assertThat(mentoring.meetings(TODAY, TODAY))
                .extracting(Meeting::data)
                .containsExactly(new MeetingData(grace, TODAY, 45, MeetingMode.WRITTEN));
    }

    @Test
    void aMeetingCanBeCorrected() {
        MeetingId id = log(TODAY, 45, MeetingMode.LIVE);
        mentoring.change(id, new MeetingData(grace, TODAY.minusDays(1), 50, MeetingMode.WRITTEN));
        assertThat(mentoring.meetings(TODAY.minusDays(1), TODAY))
                .extracting(Meeting::minutes)
                .containsExactly(50);
    }

    @Test
    void mentorTimeKnowsLeave() {
        log(TODAY, 45, MeetingMode.LIVE);
        log(TODAY, 20, MeetingMode.WRITTEN);
        assertThat(mentoring.mentorTime().shortfall()).isEqualTo(15);
        assertThat(mentoring.mentorTime().written()).isEqualTo(20);
        programmes.setUp(new ProgrammeData(
                TODAY.minusYears(1), 60, Pace.FULL_TIME, Experience.NONE, Profile.EMPIRICAL, SafetyNearby.NOBODY));
        assertThat(mentoring.mentorTime().shortfall()).isEqualTo(15);
        programmes.addLeave(TODAY, TODAY.plusDays(20));
        assertThat(mentoring.mentorTime().paused()).isTrue();
        assertThat(mentoring.mentorTime().shortfall()).isZero();
    }

    @Test
    void timeWithSafetyResearchersIsKnown() {
        MentorId safe = mentoring.addMentor(new MentorData("Safe", MentorKind.SAFETY_RESEARCHER));
        mentoring.log(new MeetingData(safe, TODAY.minusDays(29), 40, MeetingMode.LIVE));
        mentoring.log(new MeetingData(safe, TODAY.minusDays(30), 40, MeetingMode.LIVE));
        log(TODAY, 60, MeetingMode.LIVE);
        assertThat(mentoring.liveMinutesWithSafetyResearchers(30)).isEqualTo(40);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheMeetings() {
        log(TODAY, 10, MeetingMode.LIVE);
        int few = reading();
        for (int i = 0; i < 40; i++) {
            log(TODAY.minusDays(i % 14), 10, MeetingMode.LIVE);
            mentoring.addMentor(new MentorData("Mentor " + i, MentorKind.PEER));
        }
        assertThat(reading()).isEqualTo(few);
    }

    private int reading() {
        return Statements.count(() -> {
            mentoring.mentors();
            mentoring.meetings(TODAY.minusDays(20), TODAY);
            mentoring.mentorTime();
        });
    }

    private MeetingId log(LocalDate date, int minutes, MeetingMode mode) {
        return mentoring.log(new MeetingData(grace, date, minutes, mode));
    }

    private static void assertRefused(Runnable act, String why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("mentoring.refused." + why));
    }
}
