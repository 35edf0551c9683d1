package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.plan.Phase;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LaneTest {

    @ParameterizedTest(name = "gaps {0} and skills {1} belong to {2}")
    @CsvSource({
        "SAFETY_EXPERIENCE, '', EXECUTION",
        "SAFETY_COMMUNITY SAFETY_MENTOR, IDEA_GENERATION, EXECUTION",
        "THEORY_OF_IMPACT SAFETY_COMMUNITY, '', GENERATION",
        "SAFETY_FEEDBACK, COMMUNICATION, GENERATION",
        "'', IDEA_GENERATION IDEA_EVALUATION, GENERATION",
        "'', RESEARCH_EXECUTION, EXECUTION",
        "'', IDEA_EVALUATION, EVALUATION",
        "SAFETY_COMMUNITY, RESEARCH_EXECUTION, EVALUATION"
    })
    void followsWhatItIsGoodFor(String gaps, String skills, Phase expected) {
        Opportunity opportunity = Samples.filling(words(Gap.class, gaps), words(Skill.class, skills));

        assertThat(Lane.of(opportunity)).isEqualTo(expected);
    }

    private static <E extends Enum<E>> Set<E> words(Class<E> type, String text) {
        return Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> Enum.valueOf(type, word))
                .collect(Collectors.toSet());
    }
}
