package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.impact.Fit.Reason;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, false, FILLS",
        "NARROWING, false, FILLS",
        "OPEN, true, FILLS_LATER",
        "FILLED, false, ADDS",
        "FILLED, true, ADDS"
    })
    void aGapIsFilledNowLaterOrAddedTo(GapLevel level, boolean calm, Reason reason) {
        Opportunity event = Samples.filling(Set.of(Gap.SAFETY_COMMUNITY), Set.of());
        assertThat(Fit.of(event, impact(level, GapLevel.FILLED, calm)))
                .isEqualTo(new Fit(reason, List.of(Gap.SAFETY_COMMUNITY)));
    }

    @Test
    void theWidestGapComesFirstAndAFilledOneIsLeftOut() {
        Opportunity both = Samples.filling(Set.of(Gap.SAFETY_COMMUNITY, Gap.SAFETY_FEEDBACK), Set.of());
        assertThat(Fit.of(both, impact(GapLevel.NARROWING, GapLevel.OPEN, false))
                        .gaps())
                .containsExactly(Gap.SAFETY_FEEDBACK, Gap.SAFETY_COMMUNITY);
        assertThat(Fit.of(both, impact(GapLevel.FILLED, GapLevel.OPEN, false)).gaps())
                .containsExactly(Gap.SAFETY_FEEDBACK);
    }

    @Test
    void whatFillsNoGapServesTheWork() {
        assertThat(Fit.of(Samples.filling(Set.of(), Set.of()), impact(GapLevel.OPEN, GapLevel.OPEN, false)))
                .isEqualTo(new Fit(Reason.WORK, List.of()));
    }

    private static Impact impact(GapLevel community, GapLevel feedback, boolean calm) {
        return new Impact(
                List.of(status(Gap.SAFETY_COMMUNITY, community), status(Gap.SAFETY_FEEDBACK, feedback)), calm);
    }

    private static Impact.GapStatus status(Gap gap, GapLevel level) {
        return new Impact.GapStatus(new GapFinding(gap, level, List.of()), List.of());
    }
}
