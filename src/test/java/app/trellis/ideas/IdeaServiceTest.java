package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.shared.Edit;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ServiceTest
@RecordApplicationEvents
class IdeaServiceTest {

    @Autowired
    private IdeaService ideas;

    @Autowired
    private IdeaStateService states;

    @Autowired
    private IdeaRankingService ranking;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private People people;

    private AccountId ada = new AccountId(IdeaId.create().value());

    @BeforeEach
    void actAsAda() {
        ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void aLineIsEnough() {
        IdeaId id = ideas.capture(IdeaData.of("  Probe \n for lies "));
        assertThat(ideas.find(id).line()).isEqualTo("Probe for lies");
        assertThat(ideas.find(id).state()).isEqualTo(IdeaState.CAPTURED);
        assertThat(ideas.count(IdeaQuery.ALL)).isEqualTo(1);
    }

    @Test
    void whatCannotBeKeptIsRefused() {
        assertRefused(() -> ideas.capture(IdeaData.of(" \n")), "ideas.refused.empty");
        assertRefused(() -> ideas.capture(IdeaData.of("x".repeat(301))), "ideas.refused.long-line");
        List<String> many = IntStream.range(0, 13).mapToObj(n -> "tag" + n).toList();
        assertRefused(() -> ideas.capture(new IdeaData("x", "", many, false)), "ideas.refused.many-tags");
        List<String> longTag = List.of("x".repeat(41));
        assertRefused(() -> ideas.capture(new IdeaData("x", "", longTag, false)), "ideas.refused.long-tag");
        IdeaId id = ideas.capture(IdeaData.of("x"));
        assertRefused(() -> ideas.note(id, new Edit("", "x".repeat(10_001))), "shared.refused.long");
        assertRefused(() -> ideas.strengthen(id, " "), "ideas.refused.strengthened-empty");
        assertRefused(() -> states.filterOut(id, " "), "ideas.refused.no-reason");
        assertRefused(() -> states.filterOut(id, "x".repeat(1_001)), "shared.refused.long");
        assertRefused(() -> proposals.keep(id), "ideas.refused.nothing-written");
    }

    @Test
    void anotherWindowsNotesAreNotOverwritten() {
        IdeaId id = ideas.capture(IdeaData.of("x"));
        ideas.note(id, new Edit("", "here"));
        assertThatThrownBy(() -> ideas.note(id, new Edit("", "there")))
                .isInstanceOfSatisfying(
                        WrittenElsewhere.class, it -> assertThat(it.stored()).isEqualTo("here"));
    }

    @Test
    void removingIsTakenBack() {
        IdeaId id = ideas.capture(new IdeaData("x", "notes", List.of("tag"), true));
        Idea before = ideas.find(id);
        Idea removed = ideas.remove(id);
        assertThat(ideas.count(IdeaQuery.ALL)).isZero();
        clock.advance(Duration.ofMinutes(1));
        ideas.putBack(removed);
        assertThat(ideas.find(id)).isEqualTo(before);
    }

    @Test
    void whatHasGrownIsNotRemoved() {
        IdeaId written = ideas.capture(IdeaData.of("x"));
        proposals.write(written, ProposalSection.PROBLEM, new Edit("", "text"));
        assertRefused(() -> ideas.remove(written), "ideas.refused.grown");
        IdeaId seen = ideas.capture(IdeaData.of("y"));
        ideas.shown(seen);
        assertRefused(() -> ideas.remove(seen), "ideas.refused.grown");
    }

    @Test
    void anIdeaComesBackToWhereItWas() {
        IdeaId id = ideas.capture(IdeaData.of("x"));
        proposals.write(id, ProposalSection.PROBLEM, new Edit("", "text"));
        states.filterOut(id, "  Done elsewhere ");
        assertThat(ideas.find(id).stateReason()).isEqualTo("Done elsewhere");
        assertThat(ideas.count(IdeaQuery.ALL)).isZero();
        assertRefused(() -> states.becomeProject(id), "ideas.refused.filtered-out");
        states.restore(id);
        assertThat(ideas.find(id).state()).isEqualTo(IdeaState.IN_PROPOSAL);
        assertThat(ideas.find(id).stateReason()).isEmpty();
    }

    @Test
    void becomingAProjectIsToldOnce() {
        IdeaId id = ideas.capture(IdeaData.of("x"));
        states.becomeProject(id);
        states.becomeProject(id);
        assertThat(events.stream(IdeaBecameProject.class)).containsExactly(new IdeaBecameProject(ada, id));
        states.restore(id);
        assertThat(ideas.find(id).state()).isEqualTo(IdeaState.CAPTURED);
    }

    @Test
    void theFirstWordOfAProposalMovesTheIdeaOn() {
        IdeaId id = ideas.capture(IdeaData.of("x"));
        proposals.write(id, ProposalSection.APPROACH, new Edit("", " "));
        assertThat(ideas.find(id).state()).isEqualTo(IdeaState.CAPTURED);
        proposals.write(id, ProposalSection.APPROACH, new Edit(" ", "Do it"));
        assertThat(ideas.find(id).state()).isEqualTo(IdeaState.IN_PROPOSAL);
        assertThatThrownBy(() -> proposals.write(id, ProposalSection.APPROACH, new Edit("", "Other")))
                .isInstanceOfSatisfying(
                        WrittenElsewhere.class, it -> assertThat(it.stored()).isEqualTo("Do it"));
        String tooLong = "x".repeat(ProposalSection.LENGTH + 1);
        assertRefused(
                () -> proposals.write(id, ProposalSection.APPROACH, new Edit("Do it", tooLong)), "shared.refused.long");
    }

    @Test
    void aStrongerVersionIsKeptBesideTheProposalAndCountsAsShown() {
        IdeaId id = ideas.capture(IdeaData.of("x"));
        proposals.write(id, ProposalSection.PROBLEM, new Edit("", "Mine"));
        ideas.strengthen(id, " Stronger ");
        ProposalVersion version = proposals.versions(id).getFirst();
        assertThat(version.origin()).isEqualTo(VersionOrigin.STRENGTHENED);
        assertThat(version.strengthened()).isEqualTo("Stronger");
        assertThat(proposals.find(id).part(ProposalSection.PROBLEM)).isEqualTo("Mine");
        assertThat(ideas.find(id).wasShown()).isTrue();
    }

    @Test
    void twoThousandIdeasTakeTwoStatementsAPage() {
        IntStream.range(0, 2_000)
                .forEach(n -> ideas.capture(new IdeaData("Idea " + n, "", List.of("tag" + n % 7), false)));
        for (IdeaOrder order : IdeaOrder.values()) {
            IdeaQuery query = new IdeaQuery("idea", Set.of(), null, order);
            assertThat(Statements.count(() -> ideas.list(query, 1_000, 50))).isEqualTo(2);
        }
        assertThat(Statements.count(() -> ideas.count(IdeaQuery.ALL))).isEqualTo(1);
        IdeaQuery ranked = new IdeaQuery("", Set.of(), null, IdeaOrder.RANKED);
        IdeaId last = ideas.list(ranked, 1_999, 1).getFirst().id();
        IdeaId first = ideas.list(ranked, 0, 1).getFirst().id();
        assertThat(Statements.count(() -> ranking.above(last, first))).isLessThanOrEqualTo(5);
        assertThat(ideas.list(ranked, 0, 1).getFirst().id()).isEqualTo(last);
    }

    private static void assertRefused(Runnable act, String key) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
