package app.trellis.mentoring;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the properties of one event. What cannot be read is left out; an event without a start is none. */
final class EventBuilder {

    /** The most characters of a title that are shown. */
    static final int TITLE_LENGTH = 200;

    private static final int MOST_PEOPLE = 50;
    private static final int MOST_SKIPPED = 1_000;
    private static final int NAME_LENGTH = 200;

    private final ZoneId reader;
    private final Map<String, String> parameters = new HashMap<>();
    private final Set<LocalDateTime> skipped = new HashSet<>();
    private final List<String> people = new ArrayList<>();
    private String property = "";
    private String uid = "";
    private String title = "";
    private @Nullable CalendarTime start;
    private @Nullable CalendarTime end;
    private @Nullable CalendarTime instead;
    private @Nullable String rule;
    private @Nullable Duration duration;
    private boolean cancelled;

    EventBuilder(ZoneId reader) {
        this.reader = reader;
    }

    void property(String name) {
        property = name.toUpperCase(Locale.ROOT);
        parameters.clear();
    }

    void parameter(String name, String value) {
        parameters.put(name.toUpperCase(Locale.ROOT), value);
    }

    void value(String value) {
        switch (property) {
            case "UID" -> uid = value.strip();
            case "SUMMARY" -> title = text(value, TITLE_LENGTH);
            case "DTSTART" -> start = time(value);
            case "DTEND" -> end = time(value);
            case "RECURRENCE-ID" -> instead = time(value);
            case "DURATION" -> duration = length(value);
            case "RRULE" -> rule = value.strip();
            case "STATUS" -> cancelled = "CANCELLED".equalsIgnoreCase(value.strip());
            case "EXDATE" -> skip(value);
            case "ORGANIZER", "ATTENDEE" -> person(value);
            default -> {
                // Nothing else of an event matters here.
            }
        }
    }

    Optional<CalendarEvent> build() {
        var begins = start;
        if (begins == null || uid.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CalendarEvent(
                uid,
                begins.time(),
                begins.zone(),
                begins.wholeDay(),
                minutes(begins),
                title,
                rule,
                skipped,
                instead == null ? null : instead.in(begins.zone()),
                cancelled,
                people));
    }

    private long minutes(CalendarTime begins) {
        if (end != null) {
            return Duration.between(
                            begins.time().atZone(begins.zone()), end.time().atZone(end.zone()))
                    .toMinutes();
        }
        return duration == null ? 0 : duration.toMinutes();
    }

    private @Nullable CalendarTime time(String value) {
        return CalendarTime.read(value, parameters.get("TZID"), reader).orElse(null);
    }

    private void skip(String values) {
        for (var value : values.split(",", MOST_SKIPPED)) {
            var time = time(value);
            if (time != null && skipped.size() < MOST_SKIPPED) {
                skipped.add(time.in(start == null ? time.zone() : start.zone()));
            }
        }
    }

    private void person(String address) {
        if (people.size() >= MOST_PEOPLE) {
            return;
        }
        var name = parameters.get("CN");
        if (name != null && !name.contains("@")) {
            people.add(text(name, NAME_LENGTH));
        }
        var mail = address.strip().replaceFirst("(?i)^mailto:", "");
        int at = mail.indexOf('@');
        if (at > 0) {
            people.add(text(mail.substring(0, at).replaceAll("[._+-]+", " "), NAME_LENGTH));
        }
    }

    private static String text(String value, int most) {
        var text = value.replace("\\n", " ")
                .replace("\\N", " ")
                .replace("\\,", ",")
                .replace("\\;", ";")
                .replace("\\\\", "\\")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return text.length() <= most ? text : text.substring(0, most);
    }

    /** {@code PT1H30M}, {@code P1DT2H} or {@code P1W}; what is longer than a meeting is left out later. */
    private static @Nullable Duration length(String value) {
        var text = value.strip().toUpperCase(Locale.ROOT);
        try {
            return text.endsWith("W") ? Duration.ofDays(Period.parse(text).getDays()) : Duration.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
