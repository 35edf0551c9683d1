package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class PromptsTest {

    private final Prompts shipped = Prompts.read(new ClassPathResource("agenda/prompts.yaml"));

    @Test
    void thereAreMoreThanAnAnsweredOneRests() {
        assertThat(shipped.keys()).hasSizeGreaterThan(PromptRotation.REST_WEEKS);
    }

    @Test
    void eachAsksInBothLanguages() {
        assertThat(shipped.keys()).allSatisfy(key -> {
            String english = shipped.question(key, Locale.UK);
            String german = shipped.question(key, Locale.GERMANY);
            assertThat(english).isNotBlank().isNotEqualTo(german).hasSizeLessThan(200);
            assertThat(german).isNotBlank().hasSizeLessThan(200);
        });
    }

    @Test
    void whatIsGoneAsksNothing() {
        assertThat(shipped.question("gone", Locale.ENGLISH)).isEmpty();
        assertThat(shipped.knows("gone")).isFalse();
    }

    @Test
    void aMistakeInTheFileStopsTheStart() {
        var one = new Prompt("one", "One?", "Eins?");
        assertThatThrownBy(() -> new Prompts(List.of(one, one))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Prompts(List.of(new Prompt("two", "Two?", " "))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Prompts(List.of(new Prompt("Drei", "Three?", "Drei?"))))
                .isInstanceOf(IllegalStateException.class);
    }
}
