package app.trellis.agenda;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a student decides about a bet: that its rule for stopping is met, that it stops, came off, or goes on once more.
 * Each returns what the bet was, which {@link BetService#restore} takes back.
 */
@Service
@Transactional
public class BetDecisionService {

    private final BetRepository bets;
    private final CurrentAccount current;

    BetDecisionService(BetRepository bets, CurrentAccount current) {
        this.bets = bets;
        this.current = current;
    }

    /** The student says that the rule for stopping is met, which asks for a decision. */
    @StudentOnly
    public Bet ruleMet(BetId id) {
        Bet before = load(id);
        BetRules.open(before);
        return store(before, bet -> bet.ruleMet(current.today()));
    }

    /** Ends it as stopped: by its rule, by its time box, or let go before either. Refused without a lesson. */
    @StudentOnly
    public Bet stop(BetId id, String lesson) {
        Bet before = load(id);
        return end(before, before.endingOn(current.today()), lesson);
    }

    /** Ends it as having come off. Refused without a lesson. */
    @StudentOnly
    public Bet payOff(BetId id, String lesson) {
        return end(load(id), BetEnding.PAID_OFF, lesson);
    }

    /** Gives it more time, once. Refused without a reason, or if the new end is not later than the old one and today. */
    @StudentOnly
    public Bet extend(BetId id, LocalDate to, String reason) {
        Bet before = load(id);
        LocalDate today = current.today();
        BetRules.extension(before, to, today);
        var extension = new Extension(today, before.data().to(), BetRules.reason(reason));
        return store(before, bet -> bet.extended(to, extension));
    }

    private Bet end(Bet before, BetEnding ending, String lesson) {
        BetRules.open(before);
        String learned = BetRules.lesson(lesson);
        return store(before, bet -> bet.ended(ending, current.today(), learned));
    }

    private Bet store(Bet before, UnaryOperator<Bet> change) {
        if (!bets.change(current.id(), change.apply(before))) {
            throw new Refused("agenda.refused.changed-elsewhere");
        }
        return before;
    }

    private Bet load(BetId id) {
        return bets.find(current.id(), id).orElseThrow(NotFound::new);
    }
}
