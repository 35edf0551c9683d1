package app.trellis.journey.bench;

import java.util.List;

/** Order statistics of measured times, by the nearest rank. */
record Quantiles(List<Double> sorted) {

    static Quantiles of(List<Double> times) {
        return new Quantiles(times.stream().sorted().toList());
    }

    double median() {
        return at(0.5);
    }

    double at(double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
