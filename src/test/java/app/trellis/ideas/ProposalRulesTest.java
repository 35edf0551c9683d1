package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Length, what is required before feedback, and when to show early. */
class ProposalRulesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0.0, SHORT",
        "25, 0.1, SHORT",
        "499, 1.0, SHORT",
        "500, 1.0, RIGHT",
        "1000, 2.0, RIGHT",
        "1001, 2.0, LONG",
        "1500, 3.0, LONG"
    })
    void lengthIsMeasuredInPagesOf500Words(int words, double pages, PageMeter.Fit fit) {
        PageMeter length = PageMeter.of(text(words));
        assertThat(length.words()).isEqualTo(words);
        assertThat(length.pages()).isEqualTo(pages);
        assertThat(length.fit()).isEqualTo(fit);
    }

    @Test
    void whiteSpaceIsNoWord() {
        assertThat(PageMeter.of(" \n two\twords \n").words()).isEqualTo(2);
    }

    @Test
    void theTheoryOfChangeIsRequiredAndNothingElse() {
        assertThat(ReadyForFeedback.of(Proposal.empty()).ready()).isFalse();
        Proposal without = new Proposal(Map.of(ProposalSection.PROBLEM, "p", ProposalSection.THEORY_OF_CHANGE, " \n"));
        assertThatThrownBy(() -> ReadyForFeedback.of(without).orRefuse())
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo("ideas.refused.theory-missing"));
        Proposal with = new Proposal(Map.of(ProposalSection.THEORY_OF_CHANGE, "Labs would check first"));
        ReadyForFeedback.of(with).orRefuse();
        assertThat(ReadyForFeedback.of(with).ready()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "249, 0, false, CAPTURED, false",
        "250, 0, false, CAPTURED, true",
        "100, 150, false, IN_PROPOSAL, true",
        "900, 900, true, IN_PROPOSAL, false",
        "900, 900, false, FILTERED_OUT, false",
        "900, 900, false, PROJECT, false"
    })
    void muchWrittenAndSeenByNobodyIsTimeToShowIt(
            int inNotes, int inProposal, boolean shown, IdeaState state, boolean due) {
        Proposal proposal = new Proposal(Map.of(ProposalSection.APPROACH, text(inProposal)));
        ShowEarly nudge = ShowEarly.of(idea(text(inNotes), state, shown ? Instant.EPOCH : null), proposal);
        assertThat(nudge).isEqualTo(new ShowEarly(due, inNotes + inProposal));
    }

    private static Idea idea(String notes, IdeaState state, @Nullable Instant shownAt) {
        return new Idea(
                IdeaId.create(), "x", notes, List.of(), state, "", false, Instant.EPOCH, Instant.EPOCH, shownAt);
    }

    private static String text(int words) {
        return "word ".repeat(words);
    }
}
