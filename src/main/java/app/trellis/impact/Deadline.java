package app.trellis.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One published date, kept as it was published.
 *
 * @param time the hour; null means the end of that day
 * @param zone the zone; null if the source does not name one, and then there is no instant, only a date
 * @param round which of several, such as "Cycle 2"; empty if there is only one
 */
public record Deadline(
        DeadlineType type,
        LocalDate date,
        @Nullable LocalTime time,
        @Nullable PublishedZone zone,
        Claim claim,
        String round) {

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /** The moment it passes in its own zone, if a zone is known. */
    public Optional<ZonedDateTime> published() {
        return Optional.ofNullable(zone)
                .map(known -> date.atTime(time == null ? END_OF_DAY : time).atZone(known.id()));
    }

    /** The moment it passes, if a zone is known. */
    public Optional<Instant> instant() {
        return published().map(ZonedDateTime::toInstant);
    }

    /** Whether there is still time; without a zone, whether the day is not over for the reader. */
    public boolean isAhead(Instant now, ZoneId reader) {
        return instant()
                .map(moment -> !moment.isBefore(now))
                .orElseGet(() -> !date.isBefore(LocalDate.ofInstant(now, reader)));
    }

    /** The day to write in the reader's plan: the published day or the reader's own, whichever comes first. */
    public LocalDate dayToPlan(ZoneId reader) {
        return instant()
                .map(moment -> LocalDate.ofInstant(moment, reader))
                .filter(own -> own.isBefore(date))
                .orElse(date);
    }
}
