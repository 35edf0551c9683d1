package app.trellis.agenda;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A student's bets: ambitious agendas that may fail, each with a time box and a rule for stopping. What changes one
 * returns what it was, which {@link #restore} takes back; how one ends is decided in {@link BetDecisionService}.
 */
@Service
@Transactional
public class BetService {

    private final BetRepository bets;
    private final CurrentAccount current;
    private final Clock clock;

    BetService(BetRepository bets, CurrentAccount current, Clock clock) {
        this.bets = bets;
        this.current = current;
        this.clock = clock;
    }

    /** All bets, open ones first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<Bet> list() {
        return bets.list(current.id());
    }

    /** One bet. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Bet find(BetId id) {
        return load(id);
    }

    /** How many there were and are. */
    @StudentOnly
    @Transactional(readOnly = true)
    public BetCount count() {
        return BetCount.of(bets.list(current.id()));
    }

    /** Which want attention today, the most pressing first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<DueBet> due() {
        return DueBet.of(bets.list(current.id()), current.today());
    }

    /** Places a bet. Refused without a title, a reason, a rule for stopping, or a time box. */
    @StudentOnly
    public BetId place(BetData data, Rhythm rhythm) {
        BetRules.check(data);
        List<BetCheck> checks =
                rhythm.days(data.from(), data.to()).stream().map(BetCheck::on).toList();
        var bet = new Bet(BetId.create(), 0, data, null, null, null, null, "", checks);
        bets.add(current.id(), bet, clock.instant());
        return bet.id();
    }

    /**
     * Changes what the form says. Refused once it has ended, or if it was changed elsewhere; an extended time box ends
     * when it was decided to end.
     */
    @StudentOnly
    public Bet change(BetId id, int version, BetData data) {
        Bet before = load(id);
        BetRules.open(before);
        BetRules.check(data);
        if (before.version() != version) {
            throw new Refused("agenda.refused.changed-elsewhere");
        }
        if (before.extension() != null && !data.to().equals(before.data().to())) {
            throw new Refused("agenda.refused.extended");
        }
        return store(before, bet -> bet.with(data));
    }

    /** Adds a day to look at the rule for stopping; one that is there already stays as it is. */
    @StudentOnly
    public Bet lookOn(BetId id, LocalDate day) {
        Bet before = load(id);
        BetRules.open(before);
        boolean known = before.checks().stream().anyMatch(check -> check.dueOn().equals(day));
        return known
                ? before
                : store(
                        before,
                        bet -> bet.with(Stream.concat(bet.checks().stream(), Stream.of(BetCheck.on(day)))
                                .toList()));
    }

    /** Takes a day to look away. */
    @StudentOnly
    public Bet forgetLook(BetId id, LocalDate day) {
        return store(
                load(id),
                bet -> bet.with(bet.checks().stream()
                        .filter(check -> !check.dueOn().equals(day))
                        .toList()));
    }

    /** Notes that the student has looked at the rule and goes on; all earlier days are looked at with it. */
    @StudentOnly
    public Bet look(BetId id, LocalDate day, String note) {
        Bet before = load(id);
        BetRules.open(before);
        String seen = BetRules.note(note);
        LocalDate today = current.today();
        return store(
                before,
                bet -> bet.with(bet.checks().stream()
                        .map(check -> check.dueOn().isAfter(day) || check.lookedOn() != null
                                ? check
                                : new BetCheck(
                                        check.dueOn(), today, check.dueOn().equals(day) ? seen : ""))
                        .toList()));
    }

    /** Deletes a bet. */
    @StudentOnly
    public Bet remove(BetId id) {
        Bet before = load(id);
        bets.remove(current.id(), id);
        return before;
    }

    /** Makes a bet what it was before it was changed or removed: the undo of all the above. */
    @StudentOnly
    public void restore(Bet before) {
        BetRules.check(before.data());
        Optional<Bet> now = bets.find(current.id(), before.id());
        if (now.isPresent()) {
            store(now.get(), bet -> before.at(bet.version()));
        } else if (!bets.add(current.id(), before, clock.instant())) {
            throw new NotFound();
        }
    }

    /** A student's bets, for an advisor with whom the agenda is shared. */
    @SharedWithAdvisor(Area.AGENDA)
    @Transactional(readOnly = true)
    public List<Bet> shared(AccountId student) {
        return bets.list(student);
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
