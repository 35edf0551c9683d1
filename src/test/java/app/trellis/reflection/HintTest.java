package app.trellis.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintTest {

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "FIT, 2, OTHER_ROLES",
        "FIT, 3, ",
        "PRACTICE, 1, OTHER_TRAINING",
        "UNTESTED, 2, ROOM_FOR_IDEAS",
        "PEOPLE, 2, PEOPLE",
        "COMPANY, 1, PEOPLE",
        "STRUCTURE, 2, STRUCTURE",
        "ADVISOR, 2, ADVISOR",
        "ADVISOR, 5, ",
    })
    void oneLowAnswerSuggestsOneThing(Question question, int score, @Nullable Hint hint) {
        var said = reflection(new Answer(question, question.ofEachAdvisor() ? "Grace" : "", score, null, ""));
        assertThat(Hint.of(said)).isEqualTo(hint == null ? List.of() : List.of(hint));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"LEAD, false", "SCALE, true", "OTHER, true", "UNSURE, false"})
    void anotherRoleIsHonoured(String choice, boolean said) {
        assertThat(Hint.of(reflection(new Answer(Question.ROLE, "", null, choice, ""))))
                .isEqualTo(said ? List.of(Hint.OTHER_ROLES) : List.of());
    }

    @Test
    void nothingSaidSuggestsNothing() {
        assertThat(Hint.of(reflection())).isEmpty();
        assertThat(Hint.of(reflection(Answer.none(Question.FIT, "")))).isEmpty();
    }

    @Test
    void everyKindAsksAFewThings() {
        for (var kind : ReflectionKind.values()) {
            assertThat(kind.questions()).hasSizeBetween(4, 6).allMatch(question -> question.kind() == kind);
        }
    }

    private static Reflection reflection(Answer... answers) {
        return new Reflection(
                ReflectionId.create(), ReflectionKind.ENVIRONMENT, LocalDate.of(2026, 11, 24), null, List.of(answers));
    }
}
