package app.trellis.impact.ui;

import app.trellis.impact.DayOrMonth;
import app.trellis.impact.Deadline;
import app.trellis.impact.DeadlineWords;
import app.trellis.impact.Edition;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The dates of an edition in words: as published, and what that is for the reader. */
final class DateText {

    private final Component near;
    private final Formats formats;
    private final ZoneId reader;
    private final Instant now;
    private final DeadlineWords deadlines;

    DateText(Component near, ZoneId reader, Instant now) {
        this.near = near;
        this.now = now;
        this.formats = Formats.of(near);
        this.reader = reader;
        deadlines = new DeadlineWords(near::getTranslation, formats, reader);
    }

    /** The days of an edition, as exactly as they are known; nothing if no day is. */
    Optional<String> days(Edition edition) {
        DayOrMonth starts = edition.starts();
        DayOrMonth ends = edition.ends();
        if (starts == null) {
            return Optional.ofNullable(ends).map(end -> near.getTranslation("impact.when.until", day(end)));
        }
        if (ends == null || ends.equals(starts)) {
            return Optional.of(day(starts));
        }
        if (starts.exact() && ends.exact() && starts.month().equals(ends.month())) {
            String first = String.valueOf(starts.earliest().getDayOfMonth());
            return Optional.of(near.getTranslation("impact.when.days", first, day(ends)));
        }
        boolean sameYear =
                starts.exact() && starts.month().getYear() == ends.month().getYear();
        String from = sameYear ? formats.shortDate(starts.earliest()) : day(starts);
        return Optional.of(near.getTranslation("impact.when.range", from, day(ends)));
    }

    String day(DayOrMonth date) {
        return date.exact() ? formats.date(date.earliest()) : formats.month(date.month());
    }

    boolean hasPassed(Deadline deadline) {
        return !deadline.isAhead(now, reader);
    }

    /** What a deadline is for: "Abstract", "Paper (Cycle 2)". */
    String type(Deadline deadline) {
        return deadlines.type(deadline);
    }

    /** When it passes, in its own zone and in the reader's. */
    String moment(Deadline deadline) {
        return deadlines.moment(deadline);
    }
}
