package app.trellis.ideas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Ideas are the student's own; an advisor reads them where they are shared, and nobody else does. */
@ServiceTest
class IdeaSecurityTest {

    @Autowired
    private IdeaService ideas;

    @Autowired
    private IdeaStateService states;

    @Autowired
    private IdeaRankingService ranking;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private People people;

    private AccountId ada = new AccountId(IdeaId.create().value());
    private IdeaId idea = IdeaId.create();

    @BeforeEach
    void adaHasAnIdea() {
        ada = people.student("Ada");
        people.actAs(ada);
        idea = ideas.capture(IdeaData.of("Probe for lies"));
    }

    @Test
    void aStrangerIsRefused() {
        people.anonymous();
        assertAllDenied();
        assertNothingShared();
    }

    @Test
    void anAdvisorIsRefusedTheStudentsOwnMethodsWhateverIsShared() {
        people.advise(people.advisor("Grace"), ada, Area.values());
        assertAllDenied();
    }

    @Test
    void anAdministratorIsRefused() {
        people.actAs(people.administrator("Root"));
        assertAllDenied();
        assertNothingShared();
    }

    @Test
    void forAnotherStudentNothingOfItExists() {
        people.actAs(people.student("Eve"));
        IdeaId own = ideas.capture(IdeaData.of("Mine"));
        for (Runnable call : onOneIdea()) {
            assertThatThrownBy(call::run).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> ranking.above(own, idea)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ranking.below(idea, own)).isInstanceOf(NotFound.class);
        assertThat(ideas.list(IdeaQuery.ALL, 0, 10))
                .extracting(IdeaSummary::line)
                .containsExactly("Mine");
        assertNothingShared();
    }

    @Test
    void anAdvisorReadsWhatIsSharedUntilTheEnd() {
        AccountId grace = people.advisor("Grace");
        people.advise(grace, ada, Area.IDEAS);
        assertThat(ideas.shared(ada, IdeaQuery.ALL, 0, 10))
                .extracting(IdeaSummary::line)
                .containsExactly("Probe for lies");
        assertThat(proposals.shared(ada, idea).isBlank()).isTrue();
        assertThatThrownBy(() -> proposals.shared(ada, IdeaId.create())).isInstanceOf(NotFound.class);
        people.endAdvising(grace, ada);
        assertNothingShared();
    }

    @Test
    void anAdvisorWithoutThisAreaReadsNothing() {
        people.advise(people.advisor("Grace"), ada, Area.PLAN, Area.REVIEWS);
        assertNothingShared();
    }

    private void assertNothingShared() {
        assertThatThrownBy(() -> ideas.shared(ada, IdeaQuery.ALL, 0, 10)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proposals.shared(ada, idea)).isInstanceOf(NotFound.class);
    }

    private void assertAllDenied() {
        for (Runnable call : onOneIdea()) {
            assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class);
        }
        List<Runnable> rest = List.of(
                () -> ideas.capture(IdeaData.of("New")),
                () -> ideas.list(IdeaQuery.ALL, 0, 10),
                () -> ideas.count(IdeaQuery.ALL),
                () -> ideas.tags(),
                () -> ideas.states(),
                () -> ideas.putBack(removed()));
        for (Runnable call : rest) {
            assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<Runnable> onOneIdea() {
        return List.of(
                () -> ideas.find(idea),
                () -> ideas.change(idea, IdeaData.of("Other")),
                () -> ideas.note(idea, new Edit("", "notes")),
                () -> ideas.remove(idea),
                () -> ideas.shown(idea),
                () -> ideas.strengthen(idea, "stronger"),
                () -> states.filterOut(idea, "no"),
                () -> states.restore(idea),
                () -> states.becomeProject(idea),
                () -> ranking.above(idea, idea),
                () -> ranking.below(idea, idea),
                () -> proposals.find(idea),
                () -> proposals.versions(idea),
                () -> proposals.keep(idea),
                () -> proposals.write(idea, ProposalSection.PROBLEM, new Edit("", "text")));
    }

    private static Idea removed() {
        return new Idea(
                IdeaId.create(),
                "Gone",
                "",
                List.of(),
                IdeaState.CAPTURED,
                "",
                false,
                Instant.EPOCH,
                Instant.EPOCH,
                null);
    }
}
