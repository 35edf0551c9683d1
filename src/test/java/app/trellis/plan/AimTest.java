package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.Refused;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AimTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest(name = "{0} (own {1}, earlier {2}), suggestion moves to {3}: {4}, earlier {5}. {6}")
    @CsvSource(textBlock = """
            2027-01-01, false, false, 2027-03-01, 2027-03-01, false, moves
            2027-01-01, true,  false, 2027-03-01, 2027-01-01, false, an own date stays put
            2026-10-01, true,  false, 2027-03-01, 2026-10-01, false, an own date stays put even when late
            2027-01-01, false, false, 2026-10-01, 2026-10-01, true,  computed into the past is not late
            2026-11-24, false, false, 2026-11-23, 2026-11-23, true,  what is due today was not late
            2026-10-01, false, true,  2026-09-01, 2026-09-01, true,  earlier stays earlier
            2026-10-01, false, true,  2026-11-24, 2026-11-24, false, until it lies ahead
            2026-10-01, false, false, 2026-09-01, 2026-09-01, false, late stays late
            2026-10-01, false, false, 2026-12-01, 2026-12-01, false, until it lies ahead
            """)
    void suggestedDatesFollow(
            LocalDate date, boolean own, boolean earlier, LocalDate moved, LocalDate after, boolean afterEarlier) {
        assertThat(new Aim(date, own, earlier).follow(moved, TODAY)).isEqualTo(new Aim(after, own, afterEarlier));
    }

    @ParameterizedTest(name = "{0} (own {1}, earlier {2}), chosen {3}: {4} (own {5}, earlier {6})")
    @CsvSource(nullValues = "-", textBlock = """
            2027-01-01, false, false, 2027-02-01, 2027-02-01, true,  false
            2027-01-01, false, false, -,          2027-01-01, false, false
            2027-01-01, false, false, 2027-01-01, 2027-01-01, false, false
            2027-02-01, true,  false, 2027-03-01, 2027-03-01, true,  false
            2027-02-01, true,  false, -,          2027-01-01, false, false
            2027-02-01, true,  false, 2027-01-01, 2027-01-01, false, false
            """)
    void aChosenDateIsTheStudentsUnlessItIsTheSuggestion(
            LocalDate date,
            boolean own,
            boolean earlier,
            LocalDate chosen,
            LocalDate after,
            boolean afterOwn,
            boolean afterEarlier) {
        var suggestion = LocalDate.of(2027, 1, 1);

        assertThat(new Aim(date, own, earlier).choose(chosen, suggestion, TODAY))
                .isEqualTo(new Aim(after, afterOwn, afterEarlier));
    }

    @Test
    void editingTheWordsOfALateMilestoneLeavesItLate() {
        var suggestion = LocalDate.of(2026, 10, 1);
        var late = new Aim(suggestion, false, false);

        assertThat(late.choose(null, suggestion, TODAY)).isEqualTo(late);
    }

    @Test
    void goingBackToASuggestionInThePastIsNotLate() {
        var suggestion = LocalDate.of(2026, 10, 1);

        assertThat(Aim.own(TODAY).choose(null, suggestion, TODAY)).isEqualTo(new Aim(suggestion, false, true));
    }

    @Test
    void withoutASuggestionADateIsNeeded() {
        assertThatThrownBy(() -> Aim.own(TODAY).choose(null, null, TODAY))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo("plan.refused.date-missing"));
    }
}
