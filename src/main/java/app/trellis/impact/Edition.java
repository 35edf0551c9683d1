package app.trellis.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run of a series: "Winter 2027", with the dates that are known of it. */
public record Edition(
        String label,
        @Nullable DayOrMonth starts,
        @Nullable DayOrMonth ends,
        List<Place> places,
        Claim claim,
        List<Deadline> deadlines) {

    public Edition {
        places = List.copyOf(places);
        deadlines = List.copyOf(deadlines);
    }

    /** The last day on which anything of this edition happens, if any date is known. */
    public Optional<LocalDate> lastDay() {
        return Stream.concat(
                        Stream.of(Optional.ofNullable(ends), Optional.ofNullable(starts))
                                .flatMap(Optional::stream)
                                .map(DayOrMonth::latest),
                        deadlines.stream().map(Deadline::date))
                .max(Comparator.naturalOrder());
    }

    /** Whether it is known to have started. */
    public boolean hasBegun(LocalDate today) {
        return starts != null && !starts.earliest().isAfter(today);
    }

    /** The first deadline that can still be met. */
    public Optional<Deadline> nextDeadline(Instant now, ZoneId reader) {
        return deadlines.stream()
                .filter(deadline -> deadline.type().toBeMet() && deadline.isAhead(now, reader))
                .min(Comparator.comparing(Deadline::date));
    }
}
