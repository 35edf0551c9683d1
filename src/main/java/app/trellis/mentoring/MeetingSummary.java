package app.trellis.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a row of a list.
 *
 * @param minutes null if it is planned
 * @param written whether it has an agenda or notes
 * @param openActions what was promised in it and is not done
 */
public record MeetingSummary(
        MeetingId id,
        Mentor mentor,
        LocalDate date,
        @Nullable Integer minutes,
        MeetingMode mode,
        boolean objectLevel,
        boolean written,
        int openActions) {}
