package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals: one to two pages about an idea, and the versions kept of them. */
@Service
@Transactional
public class ProposalService {

    private final IdeaRepository ideas;
    private final ProposalRepository proposals;
    private final CurrentAccount current;
    private final Clock clock;

    ProposalService(IdeaRepository ideas, ProposalRepository proposals, CurrentAccount current, Clock clock) {
        this.ideas = ideas;
        this.proposals = proposals;
        this.current = current;
        this.clock = clock;
    }

    /** The proposal as it is now; empty if it was not begun. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Proposal find(IdeaId idea) {
        return proposals.find(own(idea), idea);
    }

    /** All kept versions, newest first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<ProposalVersion> versions(IdeaId idea) {
        return proposals.versions(own(idea), idea);
    }

    /** Keeps the proposal as it is now; returns the version's number. */
    @StudentOnly
    public int keep(IdeaId idea) {
        AccountId student = own(idea);
        return proposals.keep(student, idea, VersionOrigin.KEPT, proposals.find(student, idea), "", clock.instant());
    }

    private AccountId own(IdeaId idea) {
        AccountId student = current.id();
        if (!ideas.exists(student, idea)) {
            throw new NotFound();
        }
        return student;
    }
}
