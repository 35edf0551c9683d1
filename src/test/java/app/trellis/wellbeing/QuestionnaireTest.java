package app.trellis.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireTest {

    @ParameterizedTest
    @CsvSource({
        "WHO_5, 0, WHO_5_UP_TO_28",
        "WHO_5, 28, WHO_5_UP_TO_28",
        "WHO_5, 32, WHO_5_UP_TO_50",
        "WHO_5, 48, WHO_5_UP_TO_50",
        "WHO_5, 52, WHO_5_ABOVE_50",
        "WHO_5, 100, WHO_5_ABOVE_50",
        "PHQ_4, 0, PHQ_4_NONE",
        "PHQ_4, 2, PHQ_4_NONE",
        "PHQ_4, 3, PHQ_4_MILD",
        "PHQ_4, 5, PHQ_4_MILD",
        "PHQ_4, 6, PHQ_4_MODERATE",
        "PHQ_4, 8, PHQ_4_MODERATE",
        "PHQ_4, 9, PHQ_4_SEVERE",
        "PHQ_4, 12, PHQ_4_SEVERE"
    })
    void namesThePublishedBand(Questionnaire questionnaire, int score, Band band) {
        assertThat(questionnaire.band(score)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"WHO_5, -1", "WHO_5, 101", "PHQ_4, -1", "PHQ_4, 13"})
    void hasNoBandOutsideTheScale(Questionnaire questionnaire, int score) {
        assertThatIllegalArgumentException().isThrownBy(() -> questionnaire.band(score));
    }

    @ParameterizedTest
    @CsvSource({
        "WHO_5_SUM, 0, 0",
        "WHO_5_SUM, 12, 48",
        "WHO_5_SUM, 13, 52",
        "WHO_5_SUM, 25, 100",
        "WHO_5_INDEX, 52, 52",
        "PHQ_4_SUM, 7, 7"
    })
    void storesEveryWayOfStatingAScoreAlike(ScoreScale scale, int value, int score) {
        assertThat(scale.scoreOf(value)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"WHO_5_SUM, 26", "WHO_5_SUM, -1", "WHO_5_INDEX, 104", "WHO_5_INDEX, 50", "PHQ_4_SUM, 13"})
    void refusesWhatNoSheetCanState(ScoreScale scale, int value) {
        assertThat(scale.accepts(value)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> scale.scoreOf(value));
    }
}
