package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BetStandingTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate TO = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // today, rule met on, ending, standing, how it ends if it stops now
                "2026-02-01, -, -, RUNNING, LET_GO",
                "2026-03-01, -, -, RUNNING, LET_GO",
                "2026-11-30, -, -, RUNNING, LET_GO",
                "2026-12-01, -, -, TIME_BOX_OVER, TIME_BOX",
                "2027-12-01, -, -, TIME_BOX_OVER, TIME_BOX",
                "2026-06-01, 2026-05-30, -, RULE_MET, RULE_MET",
                "2026-12-01, 2026-05-30, -, RULE_MET, RULE_MET",
                "2026-06-01, -, PAID_OFF, ENDED, LET_GO",
                "2027-06-01, 2026-05-30, RULE_MET, ENDED, LET_GO",
            })
    void aMetRuleComesBeforeTheEndOfTheTimeBox(
            LocalDate today,
            @Nullable LocalDate metOn,
            @Nullable BetEnding ending,
            BetStanding standing,
            BetEnding endsAs) {
        var bet = Bets.bet(FROM, TO).ruleMet(metOn).ended(ending, ending == null ? null : today, "");
        assertThat(bet.standing(today)).isEqualTo(standing);
        assertThat(bet.endingOn(today)).isEqualTo(endsAs);
    }

    @Test
    void onlyWhatIsReachedAsksForADecision() {
        assertThat(BetStanding.values())
                .filteredOn(BetStanding::asksForDecision)
                .containsExactly(BetStanding.RULE_MET, BetStanding.TIME_BOX_OVER);
    }

    @Test
    void moreTimeComesOnceAndTheRuleIsMetAnew() {
        var met = Bets.bet(FROM, TO).ruleMet(TO);
        assertThat(met.mayBeExtended()).isTrue();
        var extended = met.extended(TO.plusMonths(2), new Extension(TO, TO, "Nearly there"));
        assertThat(extended.mayBeExtended()).isFalse();
        assertThat(extended.standing(TO)).isEqualTo(BetStanding.RUNNING);
        assertThat(met.ended(BetEnding.LET_GO, TO, "Learned").mayBeExtended()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2026-04-01, 8",
        "EVERY_TWO_MONTHS, 2026-05-01, 4",
        "QUARTERLY, 2026-06-01, 2",
    })
    void aRhythmLooksBetweenBeginningAndEnd(Rhythm rhythm, LocalDate first, int number) {
        assertThat(rhythm.days(FROM, TO)).hasSize(number).startsWith(first).allMatch(day -> day.isBefore(TO));
    }

    @Test
    void theLastDayOfAMonthStaysTheLastDay() {
        assertThat(Rhythm.MONTHLY.days(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 4, 1)))
                .containsExactly(LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 31));
        assertThat(Rhythm.AT_THE_END.days(FROM, TO)).isEmpty();
    }
}
