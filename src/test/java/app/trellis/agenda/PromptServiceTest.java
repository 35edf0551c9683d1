package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import app.trellis.shared.time.IsoWeek;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.Duration;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class PromptServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final IsoWeek WEEK = IsoWeek.of(TODAY);

    @Autowired
    private PromptService prompts;

    @Autowired
    private WorldviewService worldview;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private MutableClock clock;

    @Autowired
    private People people;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, false", "2026-05-24, true", "2025-10-01, true", "2027-10-01, false"})
    void itIsAskedFromTheSixthMonthOn(LocalDate start, boolean asked) {
        setUp(start);
        assertThat(prompts.current().asked()).isEqualTo(asked);
    }

    @Test
    void itRestsOnLeaveAndBeforeThereIsAProgramme() {
        assertThat(prompts.current().asked()).isFalse();
        setUp(LocalDate.of(2025, 10, 1));
        programmes.addLeave(TODAY.minusDays(3), TODAY.plusDays(3));
        assertThat(prompts.current().asked()).isFalse();
    }

    @Test
    void whoBeginsWithAmbitionBeginsAtTheTop() {
        setUp(LocalDate.of(2026, 5, 24));
        assertThat(prompts.current().key()).isEqualTo("one-thing");
        clock.advance(Duration.ofDays(7));
        assertThat(prompts.current().key()).isEqualTo("changed-mind");
    }

    @Test
    void theFirstWordBeginsAnEntryAndTakingItAwayRemovesIt() {
        var asked = prompts.current();
        prompts.answer(WEEK, asked.key(), new Edit("", " "));
        assertThat(worldview.page(EntryQuery.ALL, 0, 9).total()).isZero();
        prompts.answer(WEEK, asked.key(), new Edit("", "Less"));
        prompts.answer(WEEK, asked.key(), new Edit("Less", "Less is more"));
        assertThat(prompts.current()).satisfies(it -> {
            assertThat(it.key()).isEqualTo(asked.key());
            assertThat(it.answered()).isTrue();
            assertThat(it.text()).isEqualTo("Less is more");
        });
        assertThat(worldview.page(EntryQuery.ALL, 0, 9).rows())
                .singleElement()
                .satisfies(it -> assertThat(it.question()).isEqualTo(asked.question()));
        assertThatThrownBy(() -> prompts.answer(WEEK, asked.key(), new Edit("", "Mine")))
                .isInstanceOf(WrittenElsewhere.class);
        prompts.answer(WEEK, asked.key(), new Edit("Less is more", ""));
        assertThat(worldview.page(EntryQuery.ALL, 0, 9).total()).isZero();
    }

    @Test
    void anAnswerToLastWeeksPageStaysWithLastWeek() {
        var asked = prompts.current();
        clock.advance(Duration.ofDays(7));
        prompts.answer(WEEK, asked.key(), new Edit("", "Late"));
        assertThat(prompts.current().answered()).isFalse();
        assertThat(worldview.page(EntryQuery.ALL, 0, 9).total()).isEqualTo(1);
        clock.advance(Duration.ofDays(7));
        assertThatThrownBy(() -> prompts.answer(WEEK, asked.key(), new Edit("Late", "Later")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anotherOneTakesThePlaceOfTheOnePutOff() {
        var first = prompts.current();
        prompts.skip(first.key());
        var second = prompts.current();
        assertThat(second.key()).isNotEqualTo(first.key());
        prompts.unskip(first.key());
        assertThat(prompts.current().key()).isEqualTo(first.key());
        prompts.skip(first.key());
        clock.advance(Duration.ofDays(7L * PromptRotation.BACK_WEEKS));
        assertThat(prompts.current().key()).isEqualTo(first.key());
    }

    @Test
    void whatIsBegunIsNotPutOff() {
        var asked = prompts.current();
        prompts.answer(WEEK, asked.key(), new Edit("", "Less"));
        refused("agenda.refused.answered", () -> prompts.skip(asked.key()));
        refused("agenda.refused.other-prompt", () -> prompts.answer(WEEK, other(asked.key()), new Edit("", "x")));
        assertThatThrownBy(() -> prompts.skip("gone")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> prompts.answer(WEEK, "gone", new Edit("", "x")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anEarlierAnswerIsThereToBeReadBesideTheNewOne() {
        setUp(LocalDate.of(2026, 5, 24));
        var first = prompts.current();
        prompts.answer(WEEK, first.key(), new Edit("", "Less"));
        assertThat(prompts.current().earlier()).isNull();
        clock.advance(Duration.ofDays(7L * 28));
        var again = prompts.current();
        assertThat(again.key()).isEqualTo(first.key());
        assertThat(again.earlier())
                .isNotNull()
                .satisfies(it -> assertThat(it.on()).isEqualTo(WEEK.monday()));
    }

    private static String other(String key) {
        return key.equals("surprise") ? "missing" : "surprise";
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .extracting(Refused::key)
                .isEqualTo(key);
    }

    private void setUp(LocalDate start) {
        programmes.setUp(
                new ProgrammeData(start, 60, Pace.FULL_TIME, Experience.NONE, Profile.EMPIRICAL, SafetyNearby.A_FEW));
    }
}
