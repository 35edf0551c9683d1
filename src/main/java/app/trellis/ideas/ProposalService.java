package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.KeptBack;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals: one to two pages about an idea, and the versions kept of them. */
@Service
@Transactional
public class ProposalService {

    private final IdeaRepository ideas;
    private final ProposalRepository proposals;
    private final KeptBack kept;
    private final CurrentAccount current;
    private final Clock clock;

    ProposalService(
            IdeaRepository ideas, ProposalRepository proposals, KeptBack kept, CurrentAccount current, Clock clock) {
        this.ideas = ideas;
        this.proposals = proposals;
        this.kept = kept;
        this.current = current;
        this.clock = clock;
    }

    /** The proposal as it is now; empty if it was not begun. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Proposal find(IdeaId idea) {
        return proposals.find(own(idea), idea);
    }

    /**
     * Stores a part over the text its writer saw; with another one there, throws {@link WrittenElsewhere}. The first
     * word puts a captured idea in proposal.
     */
    @StudentOnly
    public void write(IdeaId idea, ProposalSection section, Edit edit) {
        AccountId student = current.id();
        Idea found = ideas.find(student, idea).orElseThrow(NotFound::new);
        edit.atMost(ProposalSection.LENGTH);
        Instant now = clock.instant();
        proposals.begin(student, idea, now);
        if (!proposals.write(student, idea, section, edit.seen(), edit.now(), now)) {
            throw new WrittenElsewhere(proposals.find(student, idea).part(section));
        }
        if (found.state() == IdeaState.CAPTURED && !edit.now().isBlank()) {
            ideas.move(student, idea, IdeaState.IN_PROPOSAL, "", now);
        } else {
            ideas.touch(student, idea, now);
        }
    }

    /** All kept versions, newest first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<ProposalVersion> versions(IdeaId idea) {
        return proposals.versions(own(idea), idea);
    }

    /** Keeps the proposal as it is now; returns the version's number. An empty one is refused. */
    @StudentOnly
    public int keep(IdeaId idea) {
        AccountId student = own(idea);
        if (proposals.find(student, idea).isBlank()) {
            throw new Refused("ideas.refused.nothing-written");
        }
        return proposals.keep(student, idea, VersionOrigin.KEPT, proposals.find(student, idea), "", clock.instant());
    }

    /** A student's proposal as it is now, for an advisor with whom ideas are shared; unknown if kept back. */
    @SharedWithAdvisor(Area.IDEAS)
    @Transactional(readOnly = true)
    public Proposal shared(AccountId student, IdeaId idea) {
        if (!ideas.exists(student, idea) || kept.is(student, idea.value())) {
            throw new NotFound();
        }
        return proposals.find(student, idea);
    }

    private AccountId own(IdeaId idea) {
        AccountId student = current.id();
        if (!ideas.exists(student, idea)) {
            throw new NotFound();
        }
        return student;
    }
}
