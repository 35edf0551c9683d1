package app.trellis.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads calendars with a second library, so that no mistake of the one that writes them is taken for right. */
final class ReadBack {

    private static final int LONGEST_LINE = 75;

    private ReadBack() {}

    /** The events; fails if the library finds anything that RFC 5545 forbids. */
    static List<VEvent> events(String text) {
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= LONGEST_LINE);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        var sent = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        List<ICalendar> calendars = Biweekly.parse(sent).all();
        assertThat(calendars).hasSize(1);
        var calendar = calendars.getFirst();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return calendar.getEvents();
    }

    /** The one event with this title. */
    static VEvent event(String text, String title) {
        return events(text).stream()
                .filter(each -> each.getSummary().getValue().equals(title))
                .reduce((one, other) -> {
                    throw new AssertionError("twice: " + title);
                })
                .orElseThrow(() -> new AssertionError("no " + title + " in " + titles(text)));
    }

    static List<String> titles(String text) {
        return events(text).stream().map(each -> each.getSummary().getValue()).toList();
    }
}
