package app.trellis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.shared.Refused;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class MentorTimeServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final MentorTarget HALF = new MentorTarget(30, "I read fast.", TODAY.plusMonths(6));

    @Autowired
    private MentorTimeService times;

    @Autowired
    private MentoringService mentoring;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private People people;

    @Autowired
    private MutableClock clock;

    private AccountId ada = new AccountId(MentorId.create().value());
    private MentorId grace = MentorId.create();

    @BeforeEach
    void actAsAda() {
        ada = people.student("Ada");
        people.actAs(ada);
        grace = mentoring.addMentor(new MentorData("Grace", MentorKind.ADVISOR));
    }

    @Test
    void everybodyElseIsRefused() {
        people.anonymous();
        assertAllRefused();
        people.advise(people.advisor("Grace"), ada, Area.values());
        assertAllRefused();
        people.actAs(people.administrator("Root"));
        assertAllRefused();
    }

    @Test
    void anotherStudentHasTheirOwn() {
        times.aim(HALF);
        times.speed(FieldSpeed.FAST);
        people.actAs(people.student("Eve"));
        assertThat(times.target()).isNull();
        assertThat(times.picture().speed()).isNull();
        assertThat(times.picture().course().isEmpty()).isTrue();
    }

    @Test
    void anOwnTargetMovesTheGaugeEverywhere() {
        meet(1, 30, MeetingMode.LIVE);
        assertThat(mentoring.mentorTime().shortfall()).isEqualTo(30);
        times.aim(HALF);
        assertThat(mentoring.mentorTime().under()).isFalse();
        assertThat(mentoring.mentorTime().ownTarget()).isTrue();
        assertThat(times.standing().time()).isEqualTo(mentoring.mentorTime());
        assertThat(times.picture().course().weeks().getLast()).isEqualTo(mentoring.mentorTime());
        times.aim(null);
        assertThat(mentoring.mentorTime().shortfall()).isEqualTo(30);
    }

    @ParameterizedTest(name = "{0} minutes, {1}, on {2}: {3}")
    @CsvSource({
        "-1, because, 2027-01-01, target",
        "601, because, 2027-01-01, target",
        "30, '  ', 2027-01-01, reason",
        "30, because, 2026-11-24, review-date",
        "30, because, 2028-11-25, review-date",
    })
    void aTargetWithoutReasonOrDayIsRefused(int minutes, String reason, LocalDate on, String why) {
        assertThatThrownBy(() -> times.aim(new MentorTarget(minutes, reason, on)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("mentor-time.refused." + why));
        assertThat(times.target()).isNull();
    }

    @Test
    void theLimitsThemselvesAreAccepted() {
        for (var target : List.of(
                new MentorTarget(0, "x".repeat(500), TODAY.plusDays(1)),
                new MentorTarget(600, "x", TODAY.plusMonths(24)))) {
            times.aim(target);
            assertThat(times.target()).isEqualTo(target);
        }
        assertThatThrownBy(() -> times.aim(new MentorTarget(30, "x".repeat(501), TODAY.plusDays(1))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whenItsDayComesItIsAskedAboutUntilAnswered() {
        times.aim(new MentorTarget(30, "I read fast.", TODAY.plusDays(1)));
        assertThat(times.standing().toReview()).isNull();
        clock.advance(Duration.ofDays(1));
        var due = Objects.requireNonNull(times.standing().toReview());
        times.aim(due.again(TODAY.plusDays(1)));
        assertThat(times.standing().toReview()).isNull();
        times.restore(due);
        assertThat(times.standing().toReview()).isEqualTo(due);
    }

    @Test
    void onLeaveNothingIsAsked() {
        times.aim(new MentorTarget(30, "I read fast.", TODAY.plusDays(1)));
        meet(1, 30, MeetingMode.WRITTEN);
        meet(100, 30, MeetingMode.WRITTEN);
        setUp();
        clock.advance(Duration.ofDays(3));
        assertThat(times.standing().toReview()).isNotNull();
        assertThat(times.standing().writtenOnlyDays()).isEqualTo(103);
        programmes.addLeave(TODAY.plusDays(2), TODAY.plusDays(20));
        assertThat(times.standing().toReview()).isNull();
        assertThat(times.standing().writtenOnlyDays()).isZero();
        assertThat(times.standing().time().paused()).isTrue();
    }

    @Test
    void writingOnlyIsSaidUntilItIsPutAway() {
        meet(95, 30, MeetingMode.LIVE);
        meet(10, 30, MeetingMode.WRITTEN);
        assertThat(times.standing().writtenOnlyDays()).isEqualTo(95);
        times.dismissWrittenOnly();
        clock.advance(Duration.ofDays(60));
        assertThat(times.standing().writtenOnlyDays()).isZero();
        times.recallWrittenOnly();
        assertThat(times.picture().standing().writtenOnlyDays()).isEqualTo(155);
        meet(20, 30, MeetingMode.LIVE);
        assertThat(times.standing().writtenOnlyDays()).isZero();
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheMeetings() {
        setUp();
        int few = Statements.count(times::picture);
        for (int i = 0; i < 60; i++) {
            meet(i * 3, 10, MeetingMode.LIVE);
        }
        assertThat(Statements.count(times::picture)).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    private void setUp() {
        programmes.setUp(new ProgrammeData(
                TODAY.minusYears(1), 60, Pace.FULL_TIME, Experience.NONE, Profile.EMPIRICAL, SafetyNearby.NOBODY));
    }

    private void assertAllRefused() {
        List<Runnable> calls = List.of(
                () -> times.standing(),
                () -> times.picture(),
                () -> times.target(),
                () -> times.aim(HALF),
                () -> times.restore(HALF),
                () -> times.speed(FieldSpeed.FAST),
                () -> times.dismissWrittenOnly(),
                () -> times.recallWrittenOnly());
        for (Runnable call : calls) {
            assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class);
        }
    }

    private void meet(int daysAgo, int minutes, MeetingMode mode) {
        mentoring.log(new MeetingData(grace, TODAY.minusDays(daysAgo), minutes, mode));
    }
}
