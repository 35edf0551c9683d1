package app.trellis.shared;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The middle of some numbers: unlike the mean, one outlier does not move it. */
public final class Median {

    private Median() {}

    /** The middle one, or the mean of the two in the middle; none of no numbers. */
    public static OptionalDouble of(Stream<? extends Number> numbers) {
        List<Double> sorted = numbers.map(Number::doubleValue).sorted().toList();
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2);
    }
}
