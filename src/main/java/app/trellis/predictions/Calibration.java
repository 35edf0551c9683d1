package app.trellis.predictions;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Whether probabilities of one kind mean what they say: of all that was held likely at about 70 %, about 70 % should have
 * happened. In tenths, by the probability given first, since foresight is what is trained (post, section
 * "People"); void ones do not count.
 *
 * @param tenths always ten, from 0–9 % to 90–100 %
 * @param score mean Brier score by the first probabilities, 0 to 1; empty if nothing counts yet
 * @param lastScore the same by the probabilities held last
 */
public record Calibration(PredictionKind kind, List<Tenth> tenths, OptionalDouble score, OptionalDouble lastScore) {

    /** Into how many parts the probabilities are divided. */
    public static final int TENTHS = 10;

    private static final int WIDTH = 10;
    private static final int WHOLE = 100;

    /** Takes its own copy. */
    public Calibration {
        tenths = List.copyOf(tenths);
    }

    static Calibration of(PredictionKind kind, Collection<Tally> all) {
        List<Tally> own = all.stream().filter(it -> it.kind() == kind).toList();
        return new Calibration(
                kind,
                IntStream.range(0, TENTHS)
                        .mapToObj(tenth -> Tenth.of(tenth, own))
                        .toList(),
                Brier.first(own),
                Brier.last(own));
    }

    /** How many predictions count. */
    public int number() {
        return tenths.stream().mapToInt(Tenth::number).sum();
    }

    /** How likely things were held on average, in percent; 0 if nothing counts yet. */
    public double said() {
        return number() == 0
                ? 0
                : tenths.stream().mapToDouble(it -> it.said() * it.number()).sum() / number();
    }

    /** How much of it happened, in percent; 0 if nothing counts yet. */
    public double happened() {
        return number() == 0
                ? 0
                : (double) WHOLE * tenths.stream().mapToInt(Tenth::happened).sum() / number();
    }

    /** The tenth in which a probability counts; 100 % belongs to the last. */
    static int tenth(int percent) {
        return Math.min(percent / WIDTH, TENTHS - 1);
    }

    /**
     * One tenth.
     *
     * @param index 0 to 9
     * @param number how many predictions count in it
     * @param happened how many of them happened
     * @param said how likely they were held on average, in percent; the middle of the tenth if there are none
     */
    public record Tenth(int index, int number, int happened, double said) {

        static Tenth of(int index, List<Tally> tallies) {
            List<Tally> own =
                    tallies.stream().filter(it -> tenth(it.first()) == index).toList();
            int number = own.stream().mapToInt(Tally::number).sum();
            int happened =
                    own.stream().filter(Tally::happened).mapToInt(Tally::number).sum();
            double sum = own.stream().mapToInt(it -> it.first() * it.number()).sum();
            return new Tenth(index, number, happened, number == 0 ? index * WIDTH + WIDTH / 2.0 : sum / number);
        }

        /** The lowest probability in it, in percent. */
        public int from() {
            return index * WIDTH;
        }

        /** The highest probability in it, in percent. */
        public int to() {
            return index == TENTHS - 1 ? WHOLE : from() + WIDTH - 1;
        }

        /** How much of it happened, in percent; 0 if nothing is in it. */
        public double share() {
            return number == 0 ? 0 : (double) WHOLE * happened / number;
        }
    }
}
