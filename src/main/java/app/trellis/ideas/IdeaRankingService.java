package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The student's own order of ideas, best first. Every move can be taken back by the opposite one. */
@Service
@Transactional
public class IdeaRankingService {

    private final IdeaRepository ideas;
    private final Ranking ranking;
    private final CurrentAccount current;

    IdeaRankingService(IdeaRepository ideas, Ranking ranking, CurrentAccount current) {
        this.ideas = ideas;
        this.ranking = ranking;
        this.current = current;
    }

    /** Ranks an idea directly above another one; above itself changes nothing. */
    @StudentOnly
    public void above(IdeaId moved, IdeaId other) {
        AccountId student = own(moved, other);
        if (!moved.equals(other)) {
            ranking.above(student, moved, other);
        }
    }

    /** Ranks an idea directly below another one; below itself changes nothing. */
    @StudentOnly
    public void below(IdeaId moved, IdeaId other) {
        AccountId student = own(moved, other);
        if (!moved.equals(other)) {
            ranking.below(student, moved, other);
        }
    }

    private AccountId own(IdeaId moved, IdeaId other) {
        AccountId student = current.id();
        if (!ideas.exists(student, moved) || !ideas.exists(student, other)) {
            throw new NotFound();
        }
        return student;
    }
}
