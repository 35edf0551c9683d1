package app.trellis.review.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.WrittenElsewhere;
import app.trellis.wellbeing.CheckInData;
import app.trellis.wellbeing.CheckInItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInDraftTest {

    private static final CheckInData SEEN = new CheckInData(3, null, 2, null, "before");

    @Test
    void anAnswerGivenElsewhereStaysUnlessThisWindowTouchedIt() {
        CheckInData mine = new CheckInData(5, null, 2, null, "before");
        CheckInData stored = new CheckInData(1, 4, 2, null, "before");
        assertThat(new CheckInDraft(SEEN, mine).over(stored)).isEqualTo(new CheckInData(5, 4, 2, null, "before"));
    }

    @ParameterizedTest(name = "mine {0}, stored {1}: {2}")
    @CsvSource({"mine, before, mine", "before, theirs, theirs", "same, same, same"})
    void aSentenceReplacesOnlyOneThatWasSeen(String mine, String stored, String merged) {
        assertThat(merge(mine, stored).note()).isEqualTo(merged);
    }

    @Test
    void twoNewSentencesAreBothShown() {
        assertThatThrownBy(() -> merge("mine", "theirs"))
                .isInstanceOfSatisfying(
                        WrittenElsewhere.class,
                        both -> assertThat(both.stored()).isEqualTo("theirs"));
    }

    @Test
    void oneAnswerIsChangedAtATime() {
        assertThat(CheckInDraft.with(SEEN, CheckInItem.MOOD, 1)).isEqualTo(new CheckInData(1, null, 2, null, "before"));
        assertThat(CheckInDraft.with(SEEN, CheckInItem.ENERGY, 1)).isEqualTo(new CheckInData(3, 1, 2, null, "before"));
        assertThat(CheckInDraft.with(SEEN, CheckInItem.WORKLOAD, 1))
                .isEqualTo(new CheckInData(3, null, 1, null, "before"));
        assertThat(CheckInDraft.with(SEEN, CheckInItem.CONNECTED, 1))
                .isEqualTo(new CheckInData(3, null, 2, 1, "before"));
    }

    @Test
    void answersReachNoLog() {
        assertThat(new CheckInDraft(SEEN, SEEN).toString()).doesNotContain("before", "3");
    }

    private static CheckInData merge(String mine, String stored) {
        return new CheckInDraft(SEEN, CheckInDraft.with(SEEN, mine)).over(CheckInDraft.with(SEEN, stored));
    }
}
