package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.Refused;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class AmbitionServiceTest {

    @Autowired
    private AmbitionService ambition;

    @Autowired
    private MutableClock clock;

    @Autowired
    private People people;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void theQuestionComesBackNextQuarterWithTheAnswerBeside() {
        assertThat(ambition.answer(AmbitionLevel.STEPS, true, " Read more ")).isEmpty();
        assertThat(ambition.ambition().answer()).get().satisfies(it -> {
            assertThat(it.level()).isEqualTo(AmbitionLevel.STEPS);
            assertThat(it.enough()).isTrue();
            assertThat(it.note()).isEqualTo("Read more");
        });
        clock.advance(Duration.ofDays(60));
        assertThat(ambition.ambition().answer()).isEmpty();
        assertThat(ambition.ambition().before())
                .get()
                .satisfies(it -> assertThat(it.note()).isEqualTo("Read more"));
    }

    @Test
    void anAnswerReplacesTheOneBeforeAndCanBeTakenBack() {
        ambition.answer(AmbitionLevel.STEPS, true, "");
        var before = ambition.answer(AmbitionLevel.BET, false, "");
        assertThat(before).get().satisfies(it -> assertThat(it.level()).isEqualTo(AmbitionLevel.STEPS));
        assertThat(ambition.ambition().rows()).hasSize(1);
        ambition.takeBack();
        assertThat(ambition.ambition().answer()).isEmpty();
    }

    @Test
    void aLongNoteIsRefused() {
        assertThatThrownBy(() -> ambition.answer(AmbitionLevel.BET, false, "x".repeat(1_001)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anotherStudentHasAnswersOfTheirOwn() {
        ambition.answer(AmbitionLevel.STEPS, true, "");
        people.actAs(people.student("Eve"));
        assertThat(ambition.ambition().answer()).isEmpty();
    }
}
