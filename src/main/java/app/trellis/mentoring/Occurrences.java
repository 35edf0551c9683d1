package app.trellis.mentoring;

import app.trellis.mentoring.CalendarEvent.Occurrence;
import app.trellis.shared.Refused;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.transform.recurrence.Frequency;

/**
 * The times at which events took place in the last two years, series expanded and their exceptions applied. A series by
 * the day or longer is followed; one by the hour or less is no meeting, and would only cost time.
 */
final class Occurrences {

    /** How far back it goes. */
    static final int YEARS = 2;

    /** The most times that are gathered from one file. */
    static final int MOST = 5_000;

    /** The most series in one file. */
    static final int MOST_SERIES = 2_000;

    private static final int MOST_OF_A_SERIES = 800;
    private static final int OLDEST_SERIES_YEARS = 30;
    private static final Set<Frequency> FOLLOWED =
            Set.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private final ZoneId reader;
    private final LocalDate from;
    private final LocalDate to;
    private final Map<String, Set<LocalDateTime>> exceptions = new HashMap<>();
    private final List<Occurrence> found = new ArrayList<>();
    private int series;

    private Occurrences(ZoneId reader, LocalDate today) {
        this.reader = reader;
        this.from = today.minusYears(YEARS);
        this.to = today;
    }

    /**
     * What took place up to today, whole days and cancelled events left out.
     *
     * @throws Refused if it is more than {@link #MOST}, or from more than {@link #MOST_SERIES} series
     */
    static List<Occurrence> of(List<CalendarEvent> events, ZoneId reader, LocalDate today) {
        var occurrences = new Occurrences(reader, today);
        events.forEach(occurrences::note);
        events.forEach(occurrences::expand);
        return occurrences.found;
    }

    private void note(CalendarEvent event) {
        var instead = event.instead();
        if (instead != null) {
            exceptions.computeIfAbsent(event.uid(), uid -> new HashSet<>()).add(instead);
        }
    }

    private void expand(CalendarEvent event) {
        if (event.cancelled() || event.wholeDays()) {
            return;
        }
        if (event.rule() == null || event.instead() != null) {
            add(event, event.start());
            return;
        }
        var moved = exceptions.getOrDefault(event.uid(), Set.of());
        series(event, event.rule()).stream()
                .filter(start -> !moved.contains(start) && !event.skipped().contains(start))
                .forEach(start -> add(event, start));
    }

    private void add(CalendarEvent event, LocalDateTime start) {
        var occurrence = event.at(start, reader);
        if (occurrence.date().isBefore(from) || occurrence.date().isAfter(to)) {
            return;
        }
        if (found.size() >= MOST) {
            throw new Refused("mentoring.refused.file-times", MOST);
        }
        found.add(occurrence);
    }

    private List<LocalDateTime> series(CalendarEvent event, String rule) {
        series++;
        if (series > MOST_SERIES) {
            throw new Refused("mentoring.refused.file-series", MOST_SERIES);
        }
        if (event.start().isBefore(from.minusYears(OLDEST_SERIES_YEARS).atStartOfDay())) {
            return List.of();
        }
        try {
            var recur = new Recur<LocalDateTime>(rule);
            return followed(recur)
                    ? recur.getDates(
                            event.start(),
                            from.minusDays(1).atStartOfDay(),
                            to.plusDays(2).atStartOfDay(),
                            MOST_OF_A_SERIES)
                    : List.of();
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException unreadable) {
            return List.of(event.start());
        }
    }

    private static boolean followed(Recur<LocalDateTime> recur) {
        return FOLLOWED.contains(recur.getFrequency())
                && recur.getCount() <= MOST_OF_A_SERIES
                && recur.getHourList().isEmpty()
                && recur.getMinuteList().isEmpty()
                && recur.getSecondList().isEmpty();
    }
}
