package app.trellis.notifications;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Action;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * Writes events as iCalendar (RFC 5545). Moments are absolute, in UTC, so that no reader has to know a zone; days are days.
 * Nobody is invited: there is no organiser and no attendee.
 */
@Component
class CalendarWriter {

    /** How often a program should look; most take their own time anyway. */
    private static final Duration REFRESH = Duration.ofHours(4);

    private static final int SECONDS_A_MINUTE = 60;

    /** In bytes, without the line's end (RFC 5545, 3.1). */
    private static final int LONGEST_LINE = 75;

    private final String address;

    CalendarWriter(@org.springframework.beans.factory.annotation.Value("${trellis.url}") String address) {
        this.address = address;
    }

    /**
     * All events as one calendar.
     *
     * @param name what a program calls the calendar
     * @param changedAt when anything in it last changed; the number of an event's revision is the minute of that, so that it
     *     only ever grows
     */
    String write(String name, List<CalendarEntry> entries, boolean alarms, Instant changedAt) {
        var events =
                entries.stream().map(entry -> event(entry, alarms, changedAt)).toList();
        var calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Trellis//Trellis//EN"),
                        ImmutableVersion.VERSION_2_0,
                        new XProperty("X-WR-CALNAME", name),
                        new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH),
                        new XProperty("X-PUBLISHED-TTL", REFRESH.toString()))),
                new ComponentList<>(events));
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException memoryNeverFails) {
            throw new UncheckedIOException(memoryNeverFails);
        }
        return folded(text.toString());
    }

    /** Folds lines anew: the library counts characters instead of bytes, and would tear those in two that need a pair. */
    private static String folded(String text) {
        var folded = new StringBuilder();
        var bytes = 0;
        for (var point : text.replace("\r\n ", "").codePoints().toArray()) {
            var character = Character.toString(point);
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (point >= ' ' && bytes + size > LONGEST_LINE) {
                folded.append("\r\n ");
                bytes = 1;
            }
            folded.append(character);
            bytes = point == '\n' ? 0 : bytes + size;
        }
        return folded.toString();
    }

    private VEvent event(CalendarEntry entry, boolean alarms, Instant changedAt) {
        var event = entry.takesTime()
                ? new VEvent(entry.start(), entry.length(), entry.title())
                : new VEvent(entry.start(), entry.title());
        event.removeAll(Property.DTSTAMP);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(changedAt));
        event.add(new LastModified(changedAt));
        event.add(new Sequence((int) (changedAt.getEpochSecond() / SECONDS_A_MINUTE)));
        event.add(new Transp(entry.takesTime() ? Transp.VALUE_OPAQUE : Transp.VALUE_TRANSPARENT));
        event.add(new Url(URI.create(address + entry.path())));
        if (!entry.about().isEmpty()) {
            event.add(new Description(entry.about()));
        }
        if (alarms) {
            event.add(alarm(entry));
        }
        return event;
    }

    private static VAlarm alarm(CalendarEntry entry) {
        var alarm = new VAlarm();
        alarm.add(new Trigger(
                new ParameterList(List.of(Related.START)), entry.alarm().negated()));
        alarm.add(new Action(Action.VALUE_DISPLAY));
        alarm.add(new Description(entry.title()));
        return alarm;
    }
}
