package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.projects.QuarterShare;
import app.trellis.shared.time.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AmbitionTest {

    private static final Quarter NOW = new Quarter(2026, 4);

    @Test
    void withoutAnythingThereIsThePresentQuarter() {
        var ambition = Ambition.of(List.of(), List.of(), NOW);
        assertThat(ambition.rows()).extracting(Ambition.Row::quarter).containsExactly(NOW);
        assertThat(ambition.answer()).isEmpty();
        assertThat(ambition.before()).isEmpty();
        assertThat(ambition.hasShares()).isFalse();
    }

    @Test
    void quartersFollowWithoutGapsAndHoldWhatIsKnown() {
        var early = answer(new Quarter(2026, 1), AmbitionLevel.STEPS);
        var late = answer(NOW, AmbitionLevel.BET);
        var share = new QuarterShare(new Quarter(2026, 3), 90, 0, 60, 45);
        var ambition = Ambition.of(List.of(share), List.of(late, early), NOW);
        assertThat(ambition.rows()).extracting(row -> row.quarter().number()).containsExactly(1, 2, 3, 4);
        assertThat(ambition.rows().get(2).share()).contains(share);
        assertThat(ambition.answer()).contains(late);
        assertThat(ambition.before()).contains(early);
        assertThat(ambition.hasShares()).isTrue();
    }

    @Test
    void aShareWithoutAnyRiskSaidIsNoPicture() {
        var share = new QuarterShare(NOW, 90, 90, 0, 0);
        assertThat(Ambition.of(List.of(share), List.of(), NOW).hasShares()).isFalse();
    }

    @Test
    void aLongTimeEndsWithThePresentAndFitsThePicture() {
        var shares = IntStream.rangeClosed(2020, 2026)
                .mapToObj(year -> new QuarterShare(new Quarter(year, 1), 1, 1, 1, 1))
                .toList();
        var ambition = Ambition.of(shares, List.of(), NOW);
        assertThat(ambition.rows()).hasSize(Ambition.MOST);
        assertThat(ambition.rows().getLast().quarter()).isEqualTo(NOW);
    }

    @Test
    void anAnswerFromAQuarterToComeIsLeftOut() {
        var ambition = Ambition.of(List.of(), List.of(answer(NOW.next(), AmbitionLevel.BET)), NOW);
        assertThat(ambition.rows()).hasSize(1);
        assertThat(ambition.answer()).isEmpty();
    }

    private static AmbitionAnswer answer(Quarter quarter, AmbitionLevel level) {
        return new AmbitionAnswer(quarter, level, false, "", LocalDate.of(2026, 11, 24));
    }
}
