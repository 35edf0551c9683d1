package app.trellis.agenda;

import app.trellis.projects.QuarterShare;
import app.trellis.shared.time.Quarter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How ambitious the quarters were: by the share of incremental work in days on which projects ran, and in the student's own
 * eyes. The two stand side by side and are never made into one number.
 *
 * @param present the quarter of today
 * @param rows from the first quarter that anything is known of to the present one, at most {@value #MOST}, the latest last
 */
public record Ambition(Quarter present, List<Row> rows) {

    /** Three years, which fit into a picture. */
    public static final int MOST = 12;

    /** One quarter; {@code share} and {@code answer} are there where something is known. */
    public record Row(Quarter quarter, Optional<QuarterShare> share, Optional<AmbitionAnswer> answer) {}

    /** Takes its own copy. */
    public Ambition {
        rows = List.copyOf(rows);
    }

    static Ambition of(List<QuarterShare> shares, List<AmbitionAnswer> answers, Quarter present) {
        Quarter first = Stream.concat(
                        shares.stream().map(QuarterShare::quarter),
                        answers.stream().map(AmbitionAnswer::quarter))
                .min(Quarter::compareTo)
                .filter(quarter -> quarter.compareTo(present) < 0)
                .orElse(present);
        List<Row> all = Stream.iterate(first, quarter -> quarter.compareTo(present) <= 0, Quarter::next)
                .map(quarter -> new Row(
                        quarter,
                        shares.stream()
                                .filter(it -> it.quarter().equals(quarter))
                                .findFirst(),
                        answers.stream()
                                .filter(it -> it.quarter().equals(quarter))
                                .findFirst()))
                .toList();
        return new Ambition(present, all.subList(Math.max(0, all.size() - MOST), all.size()));
    }

    /** The answer of the present quarter, once it is given. */
    public Optional<AmbitionAnswer> answer() {
        return rows.getLast().answer();
    }

    /** The latest answer before that. */
    public Optional<AmbitionAnswer> before() {
        return rows.reversed().stream()
                .skip(1)
                .flatMap(row -> row.answer().stream())
                .findFirst();
    }

    /** Whether any quarter says how incremental its work was. */
    public boolean hasShares() {
        return rows.stream()
                .flatMap(row -> row.share().stream())
                .anyMatch(share -> share.incrementalPercent().isPresent());
    }
}
