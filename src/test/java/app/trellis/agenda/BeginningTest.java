package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BeginningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | ''", "'# Scaling\n\ntext' | Scaling", "'\n\n- **One** _word_' | One word", "'> said' | said"
            })
    void theFirstLineIsSaidWithoutItsMarks(String text, String beginning) {
        assertThat(Beginning.of(text)).isEqualTo(beginning);
    }

    @Test
    void aLongLineIsCutBetweenWords() {
        assertThat(Beginning.of("word ".repeat(60))).hasSizeLessThan(165).endsWith("word …");
        assertThat(Beginning.of("x".repeat(300))).hasSize(162);
    }
}
