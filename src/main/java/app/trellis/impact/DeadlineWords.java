package app.trellis.impact;

import app.trellis.shared.text.Translator;
import app.trellis.shared.ui.Formats;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * A published deadline in words, alike on every screen: as it was published, and what that is for the reader.
 *
 * @param reader the reader's zone
 */
public record DeadlineWords(Translator texts, Formats formats, ZoneId reader) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    /** What a deadline is for: "Abstract", "Paper (Cycle 2)". */
    public String type(Deadline deadline) {
        String type = texts.get("impact.deadline.type." + deadline.type());
        return deadline.round().isEmpty() ? type : texts.get("impact.deadline.round", type, deadline.round());
    }

    /** When it passes, in its own zone and in the reader's. */
    public String moment(Deadline deadline) {
        String date = formats.date(deadline.date());
        PublishedZone zone = deadline.zone();
        if (zone == null) {
            return texts.get("impact.deadline.no-zone", date);
        }
        LocalTime time = deadline.time() == null ? END_OF_DAY : deadline.time();
        String own = texts.get("impact.deadline.zone", date, HOUR.format(time), zone.name());
        return deadline.instant()
                .filter(moment -> !zone.id().equals(reader))
                .map(moment -> texts.get("impact.deadline.for-you", own, formats.dateTime(moment, reader)))
                .orElse(own);
    }
}
