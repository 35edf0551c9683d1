package app.trellis.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ScoreServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private People people;

    @Autowired
    private ScoreService scores;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void aSumIsStoredAsTheIndexWithItsBand() {
        scores.note(new ScoreData(ScoreScale.WHO_5_SUM, 12, DAY));
        var noted = scores.list().getFirst();
        assertThat(noted.score()).isEqualTo(48);
        assertThat(noted.band()).isEqualTo(Band.WHO_5_UP_TO_50);
    }

    @Test
    void impossibleScoresAndDaysAreRefused() {
        assertThatThrownBy(() -> scores.note(new ScoreData(ScoreScale.PHQ_4_SUM, 13, DAY)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> scores.note(new ScoreData(ScoreScale.PHQ_4_SUM, 3, DAY.plusDays(5))))
                .isInstanceOf(Refused.class);
        assertThat(scores.list()).isEmpty();
    }

    @Test
    void aDeletedScoreComesBackWhole() {
        var id = scores.note(new ScoreData(ScoreScale.PHQ_4_SUM, 3, DAY));
        var removed = scores.remove(id);
        assertThat(scores.list()).isEmpty();
        scores.restore(removed);
        assertThat(scores.list()).containsExactly(removed);
    }

    @Test
    void anothersScoreIsNotFoundExactlyLikeAnUnknownOne() {
        var id = scores.note(new ScoreData(ScoreScale.PHQ_4_SUM, 3, DAY));
        people.actAs(people.student("Bo"));
        assertThat(scores.list()).isEmpty();
        assertThatThrownBy(() -> scores.remove(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scores.remove(ScoreId.create())).isInstanceOf(NotFound.class);
    }
}
