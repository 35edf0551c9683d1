package app.trellis.ideas;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.trellis.shared.Median;
import app.trellis.shared.time.Quarter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How long a student waits between proposing an idea and hearing the first judgement of it.
 *
 * <p>The post, section "People": what makes an advisor's feedback worth so much is that it comes every week an idea is
 * proposed, and not after the six months that trying it out alone could take; section "Alternatives" calls this the
 * feedback loop. The median says what is usual and is not moved by one idea that lay about. Ideas still waiting are told
 * apart: they are no judgement yet, and would make the figure look shorter or longer than it is.
 *
 * @param judged ideas first judged in the last {@link #DAYS} days
 * @param medianDays whole or half days from proposal to first judgement, of those; empty without one
 * @param waiting ideas that have been proposed and not judged
 * @param oldestDays how many days the one waiting longest has waited; 0 without one
 * @param quarters the last {@link #QUARTERS} quarters, oldest first; a quarter without a judgement is not there
 */
public record FeedbackLoop(
        int judged, OptionalDouble medianDays, int waiting, int oldestDays, List<QuarterLoop> quarters) {

    /** A year: long enough for a handful of ideas, short enough to say how it is now. */
    public static final int DAYS = 365;

    /** Two years. */
    public static final int QUARTERS = 8;

    private static final int MONTHS = 3;

    /** Takes its own copy. */
    public FeedbackLoop {
        quarters = List.copyOf(quarters);
    }

    /** What was judged in one quarter. */
    public record QuarterLoop(Quarter quarter, int judged, double medianDays) {}

    /**
     * An idea that was proposed.
     *
     * @param judgedOn the day of its first judgement; null while it waits
     */
    record Proposed(LocalDate on, @Nullable LocalDate judgedOn) {

        /** From the proposal to the first judgement, or to that day; a judgement of the same day takes 0 days. */
        int days(LocalDate today) {
            return Math.max(0, (int) ChronoUnit.DAYS.between(on, judgedOn == null ? today : judgedOn));
        }

        boolean waits() {
            return judgedOn == null;
        }

        boolean judgedSince(LocalDate day) {
            return judgedOn != null && !judgedOn.isBefore(day);
        }
    }

    static FeedbackLoop of(Collection<Proposed> ideas, LocalDate today) {
        var year = ideas.stream()
                .filter(idea -> idea.judgedSince(today.minusDays(DAYS - 1L)))
                .map(idea -> idea.days(today))
                .toList();
        var waiting = ideas.stream().filter(Proposed::waits).toList();
        return new FeedbackLoop(
                year.size(),
                Median.of(year.stream()),
                waiting.size(),
                waiting.stream().mapToInt(idea -> idea.days(today)).max().orElse(0),
                quarters(ideas, today));
    }

    /** How quickly that is; null without a judgement. */
    public @Nullable LoopPace pace() {
        return medianDays.isPresent() ? LoopPace.of(medianDays.getAsDouble()) : null;
    }

    /** Whether nothing has been proposed yet. */
    public boolean isEmpty() {
        return judged == 0 && waiting == 0 && quarters.isEmpty();
    }

    private static List<QuarterLoop> quarters(Collection<Proposed> ideas, LocalDate today) {
        var first = Quarter.of(today.minusMonths(MONTHS * (QUARTERS - 1L))).first();
        return ideas.stream()
                .filter(idea -> idea.judgedSince(first))
                .collect(groupingBy(
                        idea -> Quarter.of(idea.on().plusDays(idea.days(today))),
                        TreeMap::new,
                        mapping(idea -> idea.days(today), toList())))
                .entrySet()
                .stream()
                .map(each -> new QuarterLoop(
                        each.getKey(),
                        each.getValue().size(),
                        Median.of(each.getValue().stream()).orElseThrow()))
                .toList();
    }
}
