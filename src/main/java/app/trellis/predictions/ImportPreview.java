package app.trellis.predictions;

import java.util.List;

/**
 * What an import would do, or has done.
 *
 * @param added how many predictions are new
 * @param known how many are here already: the same statement for the same day
 * @param problems lines that make no prediction, in order; all others are imported
 * @param people whose forecasts the file holds; empty if it does not say
 * @param samples the first few new statements
 */
public record ImportPreview(int added, int known, List<BadLine> problems, List<String> people, List<String> samples) {

    /** Takes its own copies. */
    public ImportPreview {
        problems = List.copyOf(problems);
        people = List.copyOf(people);
        samples = List.copyOf(samples);
    }

    /**
     * A line that makes no prediction.
     *
     * @param number of the line in the file, the first being 1
     */
    public record BadLine(long number, LineProblem problem) {}
}
