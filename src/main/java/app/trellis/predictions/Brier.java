package app.trellis.predictions;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How far probabilities were from what happened: the squared distance between the two, 0 (perfect) to 1 (certain, and
 * wrong). Saying 50 % of everything scores 0.25.
 *
 * <p>G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78 (1950), in
 * the form for one event. Brier's own form sums over both outcomes and runs to 2, as Fatebook's does: theirs is twice
 * ours. The post (section "People") asks for the predictions; this tells whether they get better.
 */
final class Brier {

    private static final double WHOLE = 100;

    private Brier() {}

    /** The score of one prediction. */
    static double of(int percent, boolean happened) {
        double distance = percent / WHOLE - (happened ? 1 : 0);
        return distance * distance;
    }

    /** The mean score by the probabilities given first; empty if there are none. */
    static OptionalDouble first(Collection<Tally> tallies) {
        return mean(tallies, false);
    }

    /** The mean score by the probabilities held last; empty if there are none. */
    static OptionalDouble last(Collection<Tally> tallies) {
        return mean(tallies, true);
    }

    private static OptionalDouble mean(Collection<Tally> tallies, boolean last) {
        int number = tallies.stream().mapToInt(Tally::number).sum();
        double sum = tallies.stream()
                .mapToDouble(it -> it.number() * of(last ? it.last() : it.first(), it.happened()))
                .sum();
        return number == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / number);
    }
}
