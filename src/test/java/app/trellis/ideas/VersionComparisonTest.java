package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.shared.text.TextComparison;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VersionComparisonTest {

    @Test
    void everyPartIsComparedWithItself() {
        var comparison = VersionComparison.of(
                new Proposal(Map.of(ProposalSection.PROBLEM, "One", ProposalSection.APPROACH, "Same")),
                new Proposal(Map.of(ProposalSection.PROBLEM, "Two", ProposalSection.APPROACH, "Same")));
        assertThat(comparison.parts()).hasSize(ProposalSection.values().length);
        assertThat(comparison.parts().get(ProposalSection.PROBLEM)).matches(TextComparison::changed);
        assertThat(comparison.parts().get(ProposalSection.APPROACH)).matches(it -> !it.changed() && !it.isEmpty());
        assertThat(comparison.parts().get(ProposalSection.FIRST_TEST)).matches(TextComparison::isEmpty);
    }
}
