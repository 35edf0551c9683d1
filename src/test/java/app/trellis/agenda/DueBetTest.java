package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueBetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // days until the end, days since the rule was met, days until a look, cause, days until what it rests
                // on
                "100, -, -, -, -",
                "15, -, -, -, -",
                "14, -, -, ENDS_SOON, 14",
                "0, -, -, ENDS_SOON, 0",
                "-1, -, -, TIME_BOX_OVER, -1",
                "100, 0, -, RULE_MET, 0",
                "-1, 3, -, RULE_MET, -3",
                "100, -, 1, -, -",
                "100, -, 0, LOOK, 0",
                "100, -, -9, LOOK, -9",
                "5, -, -9, LOOK, -9",
                "-1, -, -9, TIME_BOX_OVER, -1",
            })
    void theMostPressingCauseIsSaid(
            int end,
            @Nullable Integer metAgo,
            @Nullable Integer look,
            DueBet.@Nullable Cause cause,
            @Nullable Integer on) {
        var bet = Bets.bet(TODAY.minusYears(1), TODAY.plusDays(end));
        if (metAgo != null) {
            bet = bet.ruleMet(TODAY.minusDays(metAgo));
        }
        if (look != null) {
            bet = bet.with(List.of(BetCheck.on(TODAY.plusDays(look))));
        }
        var due = DueBet.of(List.of(bet), TODAY);
        if (cause == null || on == null) {
            assertThat(due).isEmpty();
        } else {
            assertThat(due).containsExactly(new DueBet(bet.id(), bet.title(), cause, TODAY.plusDays(on)));
        }
    }

    @Test
    void whatIsLookedAtOrOverWantsNothing() {
        var looked = Bets.bet(TODAY.minusYears(1), TODAY.plusDays(90))
                .with(List.of(new BetCheck(TODAY.minusDays(9), TODAY.minusDays(8), "")));
        var over = Bets.bet(TODAY.minusYears(2), TODAY.minusYears(1)).ended(BetEnding.TIME_BOX, TODAY, "Learned");
        assertThat(DueBet.of(List.of(looked, over), TODAY)).isEmpty();
    }

    @Test
    void theMostPressingBetComesFirst() {
        var soon = Bets.bet(TODAY.minusYears(1), TODAY.plusDays(1));
        var over = Bets.bet(TODAY.minusYears(1), TODAY.minusDays(1));
        assertThat(DueBet.of(List.of(soon, over), TODAY))
                .extracting(DueBet::bet)
                .containsExactly(over.id(), soon.id());
    }

    @Test
    void aCountLeavesNoneOut() {
        var open = Bets.bet(TODAY, TODAY.plusDays(1));
        var over = open.ended(BetEnding.LET_GO, TODAY, "Learned");
        assertThat(BetCount.of(List.of(open, over, over))).isEqualTo(new BetCount(1, 2));
        assertThat(new BetCount(1, 2).all()).isEqualTo(3);
    }
}
