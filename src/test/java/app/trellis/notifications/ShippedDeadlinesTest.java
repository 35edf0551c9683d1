package app.trellis.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.impact.OpportunityFilter;
import app.trellis.impact.OpportunityService;
import app.trellis.impact.OpportunitySummary;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The catalogue that is shipped, as a calendar. */
@ServiceTest
class ShippedDeadlinesTest {

    @Autowired
    private OpportunityService opportunities;

    @Autowired
    private DeadlineEntries deadlines;

    @Autowired
    private CalendarWriter writer;

    @Autowired
    private MutableClock clock;

    @Autowired
    private People people;

    @Test
    void everyDeadlineIsOneEventWithAnIdOfItsOwn() {
        clock.set(MutableClock.START.minus(Duration.ofDays(1_000)));
        people.actAs(people.student("Ada"));
        var ids = opportunities.list(OpportunityFilter.EVERYTHING, 0, 1_000).stream()
                .map(OpportunitySummary::id)
                .toList();
        var entries = deadlines.of(ids, Locale.ENGLISH, ZoneOffset.UTC);
        assertThat(entries).hasSizeGreaterThan(20);
        assertThat(entries).extracting(CalendarEntry::uid).doesNotHaveDuplicates();
        var read = ReadBack.events(writer.write("Trellis", entries, true, MutableClock.START));
        assertThat(read).hasSameSizeAs(entries);
    }
}
