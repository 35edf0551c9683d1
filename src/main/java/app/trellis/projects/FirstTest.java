package app.trellis.projects;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long it took from an idea to trying it. The post: "iterate faster and test out more ideas" (section "Why might you
 * want to be a research lead?") and "rapidly test these ideas" (section "Advice for making the most of a PhD").
 */
final class FirstTest {

    private FirstTest() {}

    /**
     * Days from the idea, or from the start if that was earlier or nothing is known of an idea, to the first test. None
     * without both ends; a test on the first day took 0.
     */
    static OptionalLong days(@Nullable LocalDate idea, @Nullable LocalDate start, @Nullable LocalDate test) {
        if (test == null) {
            return OptionalLong.empty();
        }
        return Stream.of(idea, start)
                .filter(day -> day != null)
                .sorted()
                .limit(1)
                .mapToLong(day -> Math.max(0, ChronoUnit.DAYS.between(day, test)))
                .findFirst();
    }
}
