package app.trellis.mentoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A moment as calendar files write it: {@code 20261124T090000Z}, the same without the letter in a zone that is named
 * beside it or in the reader's, or a whole day.
 */
record CalendarTime(LocalDateTime time, ZoneId zone, boolean wholeDay) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int DAY_LENGTH = 8;

    /** @param zone the name beside it; one that nobody knows counts as the reader's */
    static Optional<CalendarTime> read(String value, @Nullable String zone, ZoneId reader) {
        var text = value.strip();
        try {
            if (text.length() == DAY_LENGTH) {
                var day = LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
                return Optional.of(new CalendarTime(day.atStartOfDay(), reader, true));
            }
            if (text.endsWith("Z")) {
                var moment = LocalDateTime.parse(text.substring(0, text.length() - 1), MOMENT);
                return Optional.of(new CalendarTime(moment, ZoneOffset.UTC, false));
            }
            return Optional.of(new CalendarTime(
                    LocalDateTime.parse(text, MOMENT), CalendarZones.find(zone).orElse(reader), false));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The same moment on the clocks of another zone. */
    LocalDateTime in(ZoneId other) {
        return time.atZone(zone).withZoneSameInstant(other).toLocalDateTime();
    }
}
