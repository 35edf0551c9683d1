package app.trellis.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.trellis.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputStateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFTING  | SUBMITTED PUBLISHED
            SUBMITTED | DRAFTING REVIEWS ACCEPTED REJECTED
            REVIEWS   | DRAFTING REBUTTAL ACCEPTED REJECTED
            REBUTTAL  | DRAFTING REVIEWS ACCEPTED REJECTED
            ACCEPTED  | PUBLISHED
            REJECTED  | DRAFTING SUBMITTED
            PUBLISHED |
            """)
    void onlySomeStepsCanBeTaken(OutputState from, @Nullable String to) {
        var allowed = to == null
                ? List.<OutputState>of()
                : Arrays.stream(to.split(" ")).map(OutputState::valueOf).toList();
        assertThat(from.next()).containsExactlyInAnyOrderElementsOf(allowed);
        for (var state : OutputState.values()) {
            if (allowed.contains(state)) {
                assertThat(OutputRules.step(output(from), state, TODAY, TODAY).state())
                        .isEqualTo(state);
            } else {
                refused("projects.refused.step", output(from), state, TODAY);
            }
        }
    }

    @Test
    void aRejectedOneGoesElsewhereAndKeepsItsHistory() {
        var rejected = OutputRules.step(output(OutputState.SUBMITTED), OutputState.REJECTED, TODAY, TODAY);
        assertThat(OutputRules.step(rejected, OutputState.SUBMITTED, TODAY, TODAY).steps().stream()
                        .map(OutputStep::state)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")))
                .isEqualTo("SUBMITTED REJECTED SUBMITTED");
    }

    @Test
    void noStepIsTakenInTheFutureOrBeforeTheLastOne() {
        refused("projects.refused.future", output(OutputState.DRAFTING), OutputState.SUBMITTED, TODAY.plusDays(1));
        refused(
                "projects.refused.step-early",
                output(OutputState.DRAFTING),
                OutputState.SUBMITTED,
                TODAY.minusDays(11));
    }

    @ParameterizedTest
    @CsvSource({
        // said, number, count, understood
        "      , 1,  , FIRST",
        "      , 1, 1, FIRST",
        "      , 3, 3, LAST",
        "      , 2, 3, MIDDLE",
        "      , 2,  ,",
        "      ,  , 3,",
        "FIRST , 2, 5, FIRST",
        "LAST  ,  , 4, LAST"
    })
    void thePositionFollowsFromTheNumbersUnlessItIsSaid(
            @Nullable AuthorPosition said,
            @Nullable Integer number,
            @Nullable Integer count,
            @Nullable AuthorPosition understood) {
        var authorship = new Authorship(said, number, count).complete();
        authorship.check();
        assertThat(authorship.position()).isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource({
        "      , 0, 3, projects.refused.authors",
        "      , 4, 3, projects.refused.authors",
        "      , 1, 1000, projects.refused.authors",
        "MIDDLE, 1, 3, projects.refused.position",
        "MIDDLE, 3, 3, projects.refused.position"
    })
    void authorsThatCannotBeAreRefused(@Nullable AuthorPosition position, Integer number, Integer count, String key) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Authorship(position, number, count).check())
                .withMessage(key);
    }

    private static void refused(String key, Output output, OutputState to, LocalDate on) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> OutputRules.step(output, to, on, TODAY))
                .withMessage(key);
    }

    private static Output output(OutputState state) {
        return new Output(
                OutputId.create(),
                ProjectId.create(),
                0,
                OutputData.of("Paper"),
                state,
                null,
                List.of(new OutputStep(state, "", TODAY.minusDays(10))),
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
