package app.trellis.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A bet that wants the student's attention, and why. Without a look at the rule and an end to the time box, a bet is only
 * work that never had to answer for itself.
 *
 * @param on the day it rests on: when the rule was met, the end of the time box, or the day of the look
 */
public record DueBet(BetId bet, String title, Cause cause, LocalDate on) {

    /** For how many days before its end a time box is spoken of. */
    static final int SOON_DAYS = 14;

    /** What wants attention, the most pressing first. */
    public enum Cause {
        /** The rule for stopping is met: decide. */
        RULE_MET,
        /** The time box is over: decide. */
        TIME_BOX_OVER,
        /** It is time to ask whether the rule is met. */
        LOOK,
        /** The time box ends within a fortnight. */
        ENDS_SOON
    }

    /** The most pressing cause of each bet that has one; the most pressing bet first, then by day. */
    static List<DueBet> of(List<Bet> bets, LocalDate today) {
        return bets.stream()
                .flatMap(bet -> causes(bet, today).limit(1))
                .sorted(Comparator.comparing(DueBet::cause)
                        .thenComparing(DueBet::on)
                        .thenComparing(DueBet::title))
                .toList();
    }

    private static Stream<DueBet> causes(Bet bet, LocalDate today) {
        var met = bet.ruleMetOn();
        LocalDate end = bet.data().to();
        return switch (bet.standing(today)) {
            case ENDED -> Stream.empty();
            case RULE_MET -> Stream.of(because(bet, Cause.RULE_MET, met == null ? today : met));
            case TIME_BOX_OVER -> Stream.of(because(bet, Cause.TIME_BOX_OVER, end));
            case RUNNING ->
                Stream.concat(
                        bet.checks().stream()
                                .filter(check -> check.isDue(today))
                                .map(check -> because(bet, Cause.LOOK, check.dueOn())),
                        end.minusDays(SOON_DAYS).isAfter(today)
                                ? Stream.empty()
                                : Stream.of(because(bet, Cause.ENDS_SOON, end)));
        };
    }

    private static DueBet because(Bet bet, Cause cause, LocalDate on) {
        return new DueBet(bet.id(), bet.title(), cause, on);
    }
}
