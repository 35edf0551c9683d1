package app.trellis.wellbeing;

import static app.trellis.wellbeing.Week.ago;
import static app.trellis.wellbeing.Week.skipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTest {

    private final Trend trend =
            Trend.of(List.of(skipped(4), ago(3, 4, 3, 2, null), skipped(2), ago(1, 5, 5, 5, 5)), Week.THIS);

    @Test
    void runsFromTheFirstAnswerToThePresentWeekWithoutAGap() {
        assertThat(trend.weeks()).hasSize(4).startsWith(Week.THIS.plusWeeks(-3)).endsWith(Week.THIS);
    }

    @Test
    void leavesWeeksWithoutAnAnswerOpen() {
        assertThat(trend.values(CheckInItem.MOOD)).containsExactly(4, null, 5, null);
        assertThat(trend.values(CheckInItem.CONNECTED)).containsExactly(null, null, 5, null);
    }

    @Test
    void isEmptyWhenNothingWasAnswered() {
        assertThat(Trend.of(List.of(skipped(1)), Week.THIS).isEmpty()).isTrue();
    }

    @Test
    void looksBackHalfAYear() {
        assertThat(Trend.firstWeek(Week.THIS).weeksUntil(Week.THIS)).isEqualTo(25);
    }
}
