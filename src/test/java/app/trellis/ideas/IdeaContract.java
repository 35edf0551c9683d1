package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

/** What storage must keep of ideas, on every database. */
@Transactional
abstract class IdeaContract {

    private static final Instant NOW = MutableClock.START;
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));

    @Autowired
    private IdeaRepository ideas;

    @Autowired
    private IdeaList list;

    @Autowired
    private Ranking ranking;

    @Autowired
    private ProposalRepository proposals;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId eve;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        eve = people.student("Eve");
    }

    @Test
    void anIdeaComesBackAsItWas() {
        IdeaData data = new IdeaData("Probe for lies", "# Why\nIt *lies*", List.of("probes", "#Honesty"), true);
        IdeaId id = add(ada, data);
        assertThat(ideas.find(ada, id))
                .contains(new Idea(
                        id,
                        "Probe for lies",
                        "# Why\nIt *lies*",
                        List.of("honesty", "probes"),
                        IdeaState.CAPTURED,
                        "",
                        true,
                        NOW,
                        NOW,
                        null));
        assertThat(ideas.find(eve, id)).isEmpty();
        assertThat(ideas.exists(ada, id)).isTrue();
        assertThat(ideas.exists(eve, id)).isFalse();
    }

    @Test
    void aChangeReplacesTheTags() {
        IdeaId id = add(ada, new IdeaData("One", "", List.of("a", "b"), false));
        IdeaData changed = new IdeaData("Two", "", List.of("b", "c"), true);
        ideas.change(eve, id, new IdeaData("Mine", "", List.of(), false), LATER);
        ideas.change(ada, id, changed, LATER);
        assertThat(ideas.find(ada, id).orElseThrow().data()).isEqualTo(changed);
    }

    @Test
    void notesAreStoredOnlyOverTheOnesTheirWriterSaw() {
        IdeaId id = add(ada, IdeaData.of("One"));
        assertThat(ideas.note(ada, id, "", "first", NOW)).isTrue();
        assertThat(ideas.note(ada, id, "", "second", NOW)).isFalse();
        assertThat(ideas.note(eve, id, "first", "second", NOW)).isFalse();
        assertThat(ideas.note(ada, id, "first", "second", NOW)).isTrue();
        assertThat(ideas.find(ada, id).orElseThrow().notes()).isEqualTo("second");
    }

    @Test
    void anIdeaRemembersTheStateItComesBackTo() {
        IdeaId id = add(ada, IdeaData.of("One"));
        ideas.move(ada, id, IdeaState.STRONG, "", NOW);
        ideas.move(ada, id, IdeaState.FILTERED_OUT, "Done elsewhere", LATER);
        ideas.move(ada, id, IdeaState.FILTERED_OUT, "Done better elsewhere", LATER);
        assertThat(ideas.stateBefore(ada, id)).contains(IdeaState.STRONG);
        assertThat(ideas.stateBefore(eve, id)).isEmpty();
        assertThat(ideas.find(ada, id).orElseThrow().stateReason()).isEqualTo("Done better elsewhere");
    }

    @Test
    void theFirstTimeItWasShownCounts() {
        IdeaId id = add(ada, IdeaData.of("One"));
        ideas.shown(eve, id, NOW);
        assertThat(ideas.find(ada, id).orElseThrow().wasShown()).isFalse();
        ideas.shown(ada, id, NOW);
        ideas.shown(ada, id, LATER);
        assertThat(ideas.find(ada, id).orElseThrow().shownAt()).isEqualTo(NOW);
    }

    @Test
    void aListFindsByTextTagAndState() {
        add(ada, new IdeaData("Probe for lies", "", List.of("probes"), false));
        add(ada, new IdeaData("100% sure", "about Sandbagging", List.of("evals"), false));
        IdeaId gone = add(ada, IdeaData.of("Gone"));
        ideas.move(ada, gone, IdeaState.FILTERED_OUT, "No", LATER);
        add(eve, IdeaData.of("Probe of Eve"));
        assertThat(lines(new IdeaQuery("PROBE", Set.of(), null, IdeaOrder.NEWEST)))
                .containsExactly("Probe for lies");
        assertThat(lines(new IdeaQuery("sandbag", Set.of(), null, IdeaOrder.NEWEST)))
                .containsExactly("100% sure");
        assertThat(lines(new IdeaQuery("0%", Set.of(), null, IdeaOrder.NEWEST))).containsExactly("100% sure");
        assertThat(lines(new IdeaQuery("_", Set.of(), null, IdeaOrder.NEWEST))).isEmpty();
        assertThat(lines(new IdeaQuery("", Set.of(), "evals", IdeaOrder.NEWEST)))
                .containsExactly("100% sure");
        assertThat(lines(new IdeaQuery("", Set.of(IdeaState.FILTERED_OUT), null, IdeaOrder.NEWEST)))
                .containsExactly("Gone");
        assertThat(list.count(ada, IdeaQuery.ALL)).isEqualTo(2);
        assertThat(list.tags(ada)).containsExactly("evals", "probes");
        assertThat(list.states(ada)).isEqualTo(Map.of(IdeaState.CAPTURED, 2, IdeaState.FILTERED_OUT, 1));
    }

    @Test
    void anIdeaIsRankedAboveOrBelowAnother() {
        IdeaId a = add(ada, IdeaData.of("a"));
        IdeaId b = add(ada, IdeaData.of("b"));
        IdeaId c = add(ada, IdeaData.of("c"));
        assertThat(ranked()).containsExactly("a", "b", "c");
        ranking.above(ada, c, a);
        assertThat(ranked()).containsExactly("c", "a", "b");
        ranking.below(ada, c, a);
        assertThat(ranked()).containsExactly("a", "c", "b");
        ranking.below(ada, a, b);
        assertThat(ranked()).containsExactly("c", "b", "a");
    }

    @Test
    void rankingStillWorksWhenAGapIsUsedUp() {
        IdeaId a = add(ada, IdeaData.of("a"));
        IdeaId b = add(ada, IdeaData.of("b"));
        IdeaId c = add(ada, IdeaData.of("c"));
        for (int n = 0; n < 30; n++) {
            ranking.above(ada, n % 2 == 0 ? c : b, n % 2 == 0 ? b : c);
        }
        assertThat(ranked()).containsExactly("a", "b", "c");
        ranking.above(ada, a, b);
        assertThat(ranked()).containsExactly("a", "b", "c");
    }

    @Test
    void aProposalIsWrittenPartByPart() {
        IdeaId id = add(ada, IdeaData.of("One"));
        assertThat(proposals.find(ada, id).isBlank()).isTrue();
        proposals.begin(ada, id, NOW);
        proposals.begin(ada, id, NOW);
        for (ProposalSection section : ProposalSection.values()) {
            assertThat(proposals.write(ada, id, section, "", section + "!", NOW))
                    .isTrue();
            assertThat(proposals.write(ada, id, section, "", "other", NOW)).isFalse();
            assertThat(proposals.write(eve, id, section, section + "!", "other", NOW))
                    .isFalse();
        }
        Proposal stored = proposals.find(ada, id);
        assertThat(stored.parts())
                .allSatisfy((section, text) -> assertThat(text).isEqualTo(section + "!"));
        assertThat(proposals.find(eve, id).isBlank()).isTrue();
    }

    @Test
    void versionsAreNumberedAndNewestFirst() {
        IdeaId id = add(ada, IdeaData.of("One"));
        Proposal text = new Proposal(Map.of(ProposalSection.PROBLEM, "First"));
        assertThat(proposals.keep(ada, id, VersionOrigin.KEPT, text, "", NOW)).isEqualTo(1);
        assertThat(proposals.keep(ada, id, VersionOrigin.STRENGTHENED, text, "Stronger", LATER))
                .isEqualTo(2);
        assertThat(proposals.versions(ada, id))
                .containsExactly(
                        new ProposalVersion(2, VersionOrigin.STRENGTHENED, text, "Stronger", LATER),
                        new ProposalVersion(1, VersionOrigin.KEPT, text, "", NOW));
        assertThat(proposals.versions(eve, id)).isEmpty();
    }

    @Test
    void noProposalCanHangOnAnotherStudentsIdea() {
        IdeaId evesIdea = add(eve, IdeaData.of("Eve's"));
        assertThatThrownBy(() -> proposals.begin(ada, evesIdea, NOW))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void removingAnIdeaRemovesAllOfIt() {
        IdeaId id = add(ada, new IdeaData("One", "", List.of("tag"), false));
        proposals.begin(ada, id, NOW);
        ideas.remove(eve, id);
        assertThat(ideas.exists(ada, id)).isTrue();
        ideas.remove(ada, id);
        assertThat(ideas.exists(ada, id)).isFalse();
        assertThat(list.tags(ada)).isEmpty();
    }

    @Test
    void pagesDoNotOverlap() {
        IntStream.range(0, 5).forEach(n -> add(ada, IdeaData.of("Idea " + n)));
        List<IdeaSummary> first = list.page(ada, IdeaQuery.ALL, 0, 3);
        List<IdeaSummary> second = list.page(ada, IdeaQuery.ALL, 3, 3);
        assertThat(first).hasSize(3).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(2);
    }

    private List<String> lines(IdeaQuery query) {
        return list.page(ada, query, 0, 100).stream().map(IdeaSummary::line).toList();
    }

    private List<String> ranked() {
        return lines(new IdeaQuery("", Set.of(), null, IdeaOrder.RANKED));
    }

    private IdeaId add(AccountId student, IdeaData data) {
        IdeaId id = IdeaId.create();
        ideas.add(student, id, data, NOW);
        return id;
    }
}
