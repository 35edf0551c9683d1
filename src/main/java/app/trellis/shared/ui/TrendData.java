package app.trellis.shared.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weekly values as a picture.
 *
 * @param description what it shows, for those who do not see it
 * @param scale what the lowest and the highest value mean, in a few words
 * @param min the lowest possible value
 * @param max the highest possible value
 * @param weeks labels, oldest first
 * @param series one line each, in the order in which they are shown
 */
public record TrendData(String description, String scale, int min, int max, List<String> weeks, List<Series> series) {

    /**
     * One line.
     *
     * @param values one a week; null where the week has none, which leaves a gap
     * @param goalName what {@code goals} are called
     * @param goals what was aimed at, one a week, drawn as a dashed line; empty where nothing is
     */
    public record Series(String name, List<@Nullable Integer> values, String goalName, List<@Nullable Integer> goals) {

        /** A line with nothing to aim at. */
        public Series(String name, List<@Nullable Integer> values) {
            this(name, values, "", List.of());
        }
    }
}
