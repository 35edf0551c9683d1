package app.trellis.notifications;

import app.trellis.impact.DeadlineWords;
import app.trellis.impact.OpportunityId;
import app.trellis.impact.PublishedDeadline;
import app.trellis.impact.PublishedDeadlines;
import app.trellis.shared.ui.Formats;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Deadlines of opportunities as events: where a zone was published the very moment, else the day. They come from the same
 * reader as those on the screens, so that a zone cannot mean two things. What is only expected ("usually November") is no
 * event.
 */
@Component
class DeadlineEntries {

    private static final Duration ALARM = Duration.ofDays(1);

    private final PublishedDeadlines deadlines;
    private final MessageSource texts;
    private final Clock clock;

    DeadlineEntries(PublishedDeadlines deadlines, MessageSource texts, Clock clock) {
        this.deadlines = deadlines;
        this.texts = texts;
        this.clock = clock;
    }

    /** Those ahead, and those that passed less than a month ago. */
    List<CalendarEntry> of(Collection<OpportunityId> opportunities, Locale language, ZoneId zone) {
        var since = CalendarEntry.since(LocalDate.now(clock.withZone(zone)));
        var words = new DeadlineWords(
                (key, arguments) -> texts.getMessage(key, arguments, language), new Formats(language), zone);
        return opportunities.stream()
                .flatMap(id -> deadlines.of(id, since).stream())
                .map(each -> entry(each, words))
                .toList();
    }

    static CalendarEntry entry(PublishedDeadline published, DeadlineWords words) {
        var deadline = published.deadline();
        var title = words.texts()
                .get("notifications.event.deadline", published.name(), published.edition(), words.type(deadline));
        var path = "/opportunities/" + published.opportunity().value();
        return deadline.instant()
                .map(moment -> at(moment, uid(published), title, words.moment(deadline), path))
                .orElseGet(
                        () -> CalendarEntry.on(deadline.date(), uid(published), title, words.moment(deadline), path));
    }

    private static CalendarEntry at(Instant moment, String uid, String title, String about, String path) {
        return new CalendarEntry(uid, title, about, path, moment, Duration.ZERO, ALARM);
    }

    /** Of what makes it that deadline, and not of its date, which may be put off. */
    private static String uid(PublishedDeadline published) {
        var deadline = published.deadline();
        var what = String.join(
                "/",
                published.opportunity().value(),
                published.edition(),
                deadline.type().name(),
                deadline.round());
        return "deadline-" + UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)) + "@trellis";
    }
}
