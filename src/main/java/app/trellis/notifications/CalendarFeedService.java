package app.trellis.notifications;

import app.trellis.account.Public;
import app.trellis.account.Tokens;
import app.trellis.notifications.CalendarRepository.Reader;
import app.trellis.shared.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a calendar link shows to whoever holds it. */
@Service
@Transactional
public class CalendarFeedService {

    private final CalendarRepository links;
    private final EntryReader entries;
    private final CalendarWriter writer;
    private final MessageSource texts;
    private final Clock clock;

    CalendarFeedService(
            CalendarRepository links, EntryReader entries, CalendarWriter writer, MessageSource texts, Clock clock) {
        this.links = links;
        this.entries = entries;
        this.writer = writer;
        this.texts = texts;
        this.clock = clock;
    }

    /** All of the student's dates as they are now. Unknown: a link that was never made, was replaced, or is ended. */
    @Public
    public CalendarFeed read(String token) {
        var reader = links.byToken(Tokens.hash(token)).orElseThrow(NotFound::new);
        var found = entries.all(reader);
        var digest = Tokens.hash(write(reader, found, Instant.EPOCH));
        if (digest.equals(reader.digest())) {
            return new CalendarFeed(write(reader, found, reader.changedAt()), digest, reader.changedAt());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        links.changed(reader.student(), digest, now);
        return new CalendarFeed(write(reader, found, now), digest, now);
    }

    private String write(Reader reader, List<CalendarEntry> found, Instant changedAt) {
        var name = texts.getMessage("notifications.calendar.name", null, reader.language());
        return writer.write(name, found, reader.options().alarms(), changedAt);
    }
}
