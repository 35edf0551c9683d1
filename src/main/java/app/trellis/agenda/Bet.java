package app.trellis.agenda;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An ambitious agenda that may fail, with a time box and a rule for stopping.
 *
 * @param version what {@link BetService#change} must be given, so that two open windows do not overwrite each other
 * @param ruleMetOn when the student said that the rule for stopping is met; null while it is not
 * @param extension null unless it was given more time
 * @param ending null while it is open
 * @param endedOn null while it is open
 * @param lesson what was learned; empty while it is open, never afterwards
 * @param checks in order of their days
 */
public record Bet(
        BetId id,
        int version,
        BetData data,
        @Nullable LocalDate ruleMetOn,
        @Nullable Extension extension,
        @Nullable BetEnding ending,
        @Nullable LocalDate endedOn,
        String lesson,
        List<BetCheck> checks) {

    /** Takes its own copy. */
    public Bet {
        checks = List.copyOf(checks);
    }

    /** Its title. */
    public String title() {
        return data.title();
    }

    /**
     * Where it stands. The post leaves room for "two or more ambitious and risky agendas" (section "Environment") only if
     * each of them ends: so a met rule or a time box that is over asks for a decision, and the rule comes first, since it
     * says why.
     */
    public BetStanding standing(LocalDate today) {
        if (ending != null) {
            return BetStanding.ENDED;
        }
        if (ruleMetOn != null) {
            return BetStanding.RULE_MET;
        }
        return today.isAfter(data.to()) ? BetStanding.TIME_BOX_OVER : BetStanding.RUNNING;
    }

    /** Whether it may be given more time: once, and while it is open. */
    public boolean mayBeExtended() {
        return ending == null && extension == null;
    }

    /** How it ends if it stops now: as what asked for the decision, or let go. */
    public BetEnding endingOn(LocalDate today) {
        return switch (standing(today)) {
            case RULE_MET -> BetEnding.RULE_MET;
            case TIME_BOX_OVER -> BetEnding.TIME_BOX;
            case RUNNING, ENDED -> BetEnding.LET_GO;
        };
    }

    /** The same with another version, to be stored over that one. */
    Bet at(int other) {
        return new Bet(id, other, data, ruleMetOn, extension, ending, endedOn, lesson, checks);
    }

    Bet with(BetData other) {
        return new Bet(id, version, other, ruleMetOn, extension, ending, endedOn, lesson, checks);
    }

    Bet with(List<BetCheck> others) {
        return new Bet(id, version, data, ruleMetOn, extension, ending, endedOn, lesson, others);
    }

    Bet ruleMet(@Nullable LocalDate on) {
        return new Bet(id, version, data, on, extension, ending, endedOn, lesson, checks);
    }

    /** With more time: the rule has to be met anew. */
    Bet extended(LocalDate to, Extension by) {
        var longer = new BetData(data.title(), data.why(), data.from(), to, data.stopRule());
        return new Bet(id, version, longer, null, by, ending, endedOn, lesson, checks);
    }

    Bet ended(@Nullable BetEnding as, @Nullable LocalDate on, String learned) {
        return new Bet(id, version, data, ruleMetOn, extension, as, on, learned, checks);
    }
}
