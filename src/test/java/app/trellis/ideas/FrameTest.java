package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FrameTest {

    private static final String PART = "### Skeptic, 24 Nov 2026\n\n*What is wrong?*\n\n";

    @ParameterizedTest
    @MethodSource("notes")
    void aFrameGoesBelowWhatIsThere(String notes, String expected) {
        assertThat(Frame.onto(notes, "Skeptic, 24 Nov 2026", "What is wrong?")).isEqualTo(expected);
    }

    static Stream<Arguments> notes() {
        return Stream.of(
                Arguments.of("", PART),
                Arguments.of(" \n", PART),
                Arguments.of("Probes", "Probes\n\n" + PART),
                Arguments.of("Probes\n\n\n", "Probes\n\n" + PART),
                Arguments.of(PART + "Much.", PART + "Much.\n\n" + PART));
    }
}
