package app.trellis.groups;

import static app.trellis.groups.Round.CLARIFY;
import static app.trellis.groups.Round.CORRECT;
import static app.trellis.groups.Round.CRITIQUE;
import static app.trellis.groups.Round.DEBATE;
import static app.trellis.groups.Round.EXPLAIN_AND_JUSTIFY;
import static app.trellis.groups.Round.FEEDBACK;
import static app.trellis.groups.Round.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SessionFormatTest {

    @Test
    void theRoundsComeInTheOrderThatThePostGives() {
        assertThat(SessionFormat.DEEP_DIVE.rounds()).containsExactly(EXPLAIN_AND_JUSTIFY, DEBATE);
        assertThat(SessionFormat.OWN_IDEAS.rounds()).containsExactly(PRESENT, FEEDBACK);
        assertThat(SessionFormat.CLARIFY_CORRECT_CRITIQUE.rounds()).containsExactly(CLARIFY, CORRECT, CRITIQUE);
    }

    @ParameterizedTest
    @EnumSource(SessionFormat.class)
    void aSessionFitsIntoAnHourAndEveryRoundHasItsBox(SessionFormat format) {
        assertThat(format.rounds().stream().mapToInt(Round::minutes).sum()).isBetween(20, 60);
        assertThat(SessionText.ofRound(format.rounds().size())).isLessThan(SessionText.STRENGTHENED);
    }

    @Test
    void onlyOwnIdeasAreHalfBakedAndOnlyADeepDiveNeedsAnAuthorWhoIsAway() {
        assertThat(SessionFormat.values())
                .filteredOn(SessionFormat::lowStakes)
                .containsExactly(SessionFormat.OWN_IDEAS);
        assertThat(SessionFormat.values())
                .filteredOn(SessionFormat::needsAbsentAuthor)
                .containsExactly(SessionFormat.DEEP_DIVE);
        assertThat(SessionFormat.values())
                .filteredOn(SessionFormat::strengthens)
                .containsExactly(SessionFormat.CLARIFY_CORRECT_CRITIQUE);
    }

    @ParameterizedTest(name = "{0} while {1}: {2}")
    @CsvSource(textBlock = """
                    ROUND_1,      PLANNED,  false
                    ROUND_1,      RUNNING,  true
                    ROUND_3,      FINISHED, false
                    STRENGTHENED, PLANNED,  false
                    STRENGTHENED, RUNNING,  true
                    STRENGTHENED, FINISHED, true
                    SUMMARY,      FINISHED, true
                    """)
    void notesAreTakenInTheSessionAndItsOutcomeIsPolishedAfterwards(SessionText box, SessionState state, boolean open) {
        assertThat(box.openIn(state)).isEqualTo(open);
    }
}
