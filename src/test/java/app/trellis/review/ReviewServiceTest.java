package app.trellis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.Role;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.time.IsoWeek;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ReviewServiceTest {

    private static final IsoWeek W48 = new IsoWeek(2026, 48);
    private static final IsoWeek W47 = new IsoWeek(2026, 47);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReviewWritingService writing;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private MutableClock clock;

    @Autowired
    private People people;

    @BeforeEach
    void actAsAda() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void openingAReviewBeginsNothing() {
        assertThat(reviews.week(W48).lookAhead()).isEmpty();
        clock.advance(WEEK.multipliedBy(2));
        assertThat(reviews.past(0, 10)).isEmpty();
    }

    @Test
    void earlyInTheWeekLastWeeksReviewIsOpened() {
        assertThat(reviews.current().week()).isEqualTo(W47);
        assertThat(reviews.openWeeks()).containsExactly(W47, W48);
        assertThat(reviews.due()).isTrue();
        writing.finish(W47);
        assertThat(reviews.current().week()).isEqualTo(W48);
        assertThat(reviews.openWeeks()).containsExactly(W48);
        assertThat(reviews.due()).isFalse();
        clock.advance(Duration.ofDays(2));
        assertThat(reviews.due()).isTrue();
    }

    @Test
    void aWeekToComeAndAnOldOneWithoutReviewAreNotFound() {
        assertThatThrownBy(() -> reviews.week(W48.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.week(W47.previous())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> writing.finish(W48.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void anOlderReviewIsReadWithWhatItAnswered() {
        writing.write(W48, ReviewText.WENT_WELL, new Edit("", "much"));
        writing.intend(W48, 1, new Edit("", "more"));
        writing.finish(W48);
        clock.advance(WEEK);
        Intention more = reviews.openIntentions().getFirst();
        writing.answer(W48.next(), more.id(), Outcome.DONE);
        writing.finish(W48.next());
        clock.advance(WEEK.multipliedBy(3));
        WeeklyReview old = reviews.week(W48);
        assertThat(old.standing()).isEqualTo(Standing.CLOSED);
        assertThat(old.wentWell()).isEqualTo("much");
        assertThat(old.intentions()).extracting(Intention::outcome).containsExactly(Outcome.DONE);
        assertThat(reviews.week(W48.next()).lookBack())
                .extracting(Intention::text)
                .containsExactly("more");
        assertThat(reviews.past(0, 10)).extracting(PastReview::done).containsExactly(0, 1);
    }

    @Test
    void onLeaveNoReviewIsDueAndNoStreakIsLost() {
        programmes.setUp(new ProgrammeData(
                TODAY.minusYears(1), 60, Pace.FULL_TIME, Experience.NONE, Profile.EMPIRICAL, SafetyNearby.NOBODY));
        programmes.addLeave(TODAY.plusWeeks(1), TODAY.plusWeeks(4));
        writing.finish(W47);
        writing.finish(W48);
        assertThat(reviews.streak()).isEqualTo(2);
        for (int day = 0; day < 28; day++) {
            clock.advance(Duration.ofDays(1));
            if (!LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"))
                    .isBefore(TODAY.plusWeeks(1))) {
                assertThat(reviews.due()).isFalse();
            }
            assertThat(reviews.streak()).isEqualTo(2);
        }
        clock.advance(WEEK);
        writing.finish(IsoWeek.of(TODAY.plusWeeks(5)));
        assertThat(reviews.streak()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "2027-01-03T23:30:00Z, Pacific/Pago_Pago, 2026-W53",
        "2027-01-03T09:30:00Z, Pacific/Kiritimati, 2026-W53",
        "2027-01-03T10:30:00Z, Pacific/Kiritimati, 2027-W01"
    })
    void weeksAreTheStudentsOwn(Instant now, ZoneId zone, IsoWeek week) {
        clock.set(now);
        people.actAs(people.person("Away", Role.STUDENT, Locale.ENGLISH, zone));
        assertThat(reviews.openWeeks()).contains(week).doesNotContain(week.next());
        writing.finish(week);
        assertThatThrownBy(() -> reviews.week(week.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() {
        int few = readingAll();
        for (int week = 0; week < 30; week++) {
            IsoWeek current = W48.plusWeeks(week);
            for (int position = 1; position <= Intention.MOST; position++) {
                writing.intend(current, position, new Edit("", "intention"));
            }
            writing.finish(current);
            clock.advance(WEEK);
        }
        assertThat(readingAll()).isEqualTo(few);
    }

    private int readingAll() {
        return Statements.count(() -> {
            reviews.current();
            reviews.past(0, 10);
            reviews.openIntentions();
            reviews.openWeeks();
            reviews.due();
            reviews.streak();
        });
    }
}
