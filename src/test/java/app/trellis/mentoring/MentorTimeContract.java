package app.trellis.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.mentoring.GivenSums.QuarterSum;
import app.trellis.mentoring.GivenSums.Sum;
import app.trellis.shared.time.Quarter;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What storage must keep of targets, and of mentoring given, on every database. */
@Transactional
abstract class MentorTimeContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final MentorTarget TARGET = new MentorTarget(30, "I read fast.", TODAY.plusMonths(6));

    @Autowired
    private MentorWishRepository wishes;

    @Autowired
    private GivenRepository given;

    @Autowired
    private MentorRepository mentors;

    @Autowired
    private MeetingRepository meetings;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId eve;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        eve = people.student("Eve");
    }

    @Test
    void whatIsSaidIsKeptApartAndCanBeTakenBack() {
        assertThat(wishes.find(ada)).isEqualTo(MentorWish.NONE);
        wishes.target(ada, TARGET);
        wishes.speed(ada, FieldSpeed.SLOW);
        wishes.writtenSeen(ada, TODAY);
        assertThat(wishes.find(ada)).isEqualTo(new MentorWish(TARGET, FieldSpeed.SLOW, TODAY));
        assertThat(wishes.find(eve)).isEqualTo(MentorWish.NONE);
        wishes.target(ada, null);
        wishes.writtenSeen(ada, null);
        assertThat(wishes.find(ada)).isEqualTo(new MentorWish(null, FieldSpeed.SLOW, null));
        wishes.speed(ada, null);
        assertThat(wishes.find(ada)).isEqualTo(MentorWish.NONE);
    }

    @Test
    void theDaysOfTalkingAndWritingAreFound() {
        assertThat(meetings.writtenOnly(ada, TODAY)).isEqualTo(WrittenOnly.NOTHING_LOGGED);
        var mentor = new Mentor(MentorId.create(), "Grace", MentorKind.ADVISOR);
        mentors.add(ada, mentor, MutableClock.START);
        meet(mentor, TODAY.minusDays(200), MeetingMode.LIVE);
        meet(mentor, TODAY.minusDays(120), MeetingMode.LIVE);
        meet(mentor, TODAY.minusDays(100), MeetingMode.WRITTEN);
        meet(mentor, TODAY.minusDays(5), MeetingMode.WRITTEN);
        assertThat(meetings.writtenOnly(ada, TODAY))
                .isEqualTo(new WrittenOnly(TODAY.minusDays(120), TODAY.minusDays(100), TODAY.minusDays(5)));
        assertThat(meetings.writtenOnly(eve, TODAY)).isEqualTo(WrittenOnly.NOTHING_LOGGED);
    }

    @Test
    void whatWasGivenComesBackAsItWas() {
        var id = GivenId.create();
        var data = new GivenData(TODAY, "Lena", 45, "Her first ablation");
        given.add(ada, id, data, MutableClock.START);
        assertThat(given.find(ada, id)).contains(new Given(id, data));
        assertThat(given.find(eve, id)).isEmpty();
        var changed = new GivenData(TODAY.minusDays(1), "Lena B.", 50, "");
        assertThat(given.change(eve, id, changed)).isFalse();
        assertThat(given.change(ada, id, changed)).isTrue();
        assertThat(given.list(ada, 0, 9)).containsExactly(new Given(id, changed));
        given.remove(eve, id);
        assertThat(given.find(ada, id)).isPresent();
        given.remove(ada, id);
        assertThat(given.list(ada, 0, 9)).isEmpty();
    }

    @Test
    void whatWasGivenIsAddedUpByQuarter() {
        assertThat(given.sums(ada).isEmpty()).isTrue();
        assertThat(given.sums(ada).quarters()).isEmpty();
        give("2026-09-30", "Lena", 30);
        give("2026-10-01", "Lena", 20);
        give("2026-11-24", "lena", 25);
        give("2026-11-20", "Ravi", 60);
        var sums = given.sums(ada);
        assertThat(sums.total()).isEqualTo(new Sum(4, 135, 2, LocalDate.of(2026, 9, 30), LocalDate.of(2026, 11, 24)));
        assertThat(sums.quarters())
                .containsExactly(
                        new QuarterSum(new Quarter(2026, 4), 3, 105, 2),
                        new QuarterSum(new Quarter(2026, 3), 1, 30, 1));
        assertThat(given.sums(eve).isEmpty()).isTrue();
        assertThat(given.list(ada, 1, 2))
                .extracting(each -> each.data().minutes())
                .containsExactly(60, 20);
    }

    private void give(String day, String whom, int minutes) {
        given.add(ada, GivenId.create(), new GivenData(LocalDate.parse(day), whom, minutes, ""), MutableClock.START);
    }

    private void meet(Mentor mentor, LocalDate day, MeetingMode mode) {
        var data = new MeetingData(mentor.id(), day, 30, mode);
        meetings.add(ada, NewMeeting.held(MeetingId.create(), data, null, MutableClock.START));
    }
}
