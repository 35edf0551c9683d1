package app.trellis.mentoring;

import app.trellis.shared.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;

/**
 * Reads the events of a calendar file (iCalendar, RFC 5545). The lexing is the library's; dates, zones and what of an
 * event matters are read here, so that a file's own definitions of zones, its links and its attachments are never looked
 * at, and nothing is fetched.
 */
final class CalendarFile implements ContentHandler {

    /** The largest file, in bytes. */
    static final int LARGEST = 5_000_000;

    /** The most events in a file. */
    static final int MOST_EVENTS = 10_000;

    private static final String EVENT = "VEVENT";
    private static final String MANY = "mentoring.refused.file-many";

    private final List<CalendarEvent> events = new ArrayList<>();
    private final ZoneId reader;
    private EventBuilder event;
    private int depth;
    private int number;
    private boolean calendar;

    private CalendarFile(ZoneId reader) {
        this.reader = reader;
        this.event = new EventBuilder(reader);
    }

    /**
     * The events of a file; those without a readable start are left out.
     *
     * @param reader the zone of times that name none
     * @throws Refused if the file is too large, holds too many events, or is no calendar
     */
    static List<CalendarEvent> events(byte[] file, ZoneId reader) {
        if (file.length > LARGEST) {
            throw new Refused("mentoring.refused.file-large", LARGEST / 1_000_000);
        }
        var read = new CalendarFile(reader);
        try {
            new CalendarParserImpl(false).parse(new ByteArrayInputStream(file), read);
        } catch (IOException | ParserException | IllegalArgumentException | DateTimeException broken) {
            throw read.tooMany() ? new Refused(MANY, MOST_EVENTS) : new Refused("mentoring.refused.file-broken");
        }
        if (!read.calendar) {
            throw new Refused("mentoring.refused.file-broken");
        }
        return read.events;
    }

    /** The lexer wraps what stops it, so this is asked once more afterwards. */
    private boolean tooMany() {
        return number > MOST_EVENTS;
    }

    @Override
    public void startCalendar() {
        calendar = true;
    }

    @Override
    public void endCalendar() {
        // All that matters was taken when its event ended.
    }

    @Override
    public void startComponent(String name) {
        if (depth > 0 || EVENT.equalsIgnoreCase(name)) {
            depth++;
        }
        if (depth == 1) {
            number++;
            if (tooMany()) {
                throw new Refused(MANY, MOST_EVENTS);
            }
            event = new EventBuilder(reader);
        }
    }

    @Override
    public void endComponent(String name) {
        if (depth == 1) {
            event.build().ifPresent(events::add);
        }
        depth = Math.max(0, depth - 1);
    }

    /** What lies deeper, such as an alarm, has properties of the same names. */
    @Override
    public void startProperty(String name) {
        if (depth == 1) {
            event.property(name);
        }
    }

    @Override
    public void parameter(String name, String value) {
        if (depth == 1) {
            event.parameter(name, value);
        }
    }

    @Override
    public void propertyValue(String value) {
        if (depth == 1) {
            event.value(value);
        }
    }

    @Override
    public void endProperty(String name) {
        // The value came last.
    }
}
