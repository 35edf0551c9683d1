package app.trellis.impact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong in one edition of an entry: dates that cannot be, and places without a region. */
final class EditionCheck {

    private static final int EARLIEST_DEADLINE_DAYS = 400;
    private static final int LONGEST_LABEL = 60;
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private EditionCheck() {}

    static void check(Entry entry, Edition edition, Consumer<Problem> problems) {
        if (endsBeforeStart(edition.starts(), edition.ends())) {
            problems.accept(entry.wrong(Fault.ENDS_FIRST, edition.label()));
        }
        if (edition.label().length() > LONGEST_LABEL) {
            problems.accept(entry.wrong(Fault.LONG_TEXT, "label", String.valueOf(LONGEST_LABEL)));
        }
        edition.deadlines().forEach(deadline -> check(entry, edition, deadline, problems));
        if (!labelFits(edition)) {
            problems.accept(entry.wrong(Fault.LABEL_YEAR, edition.label()));
        }
        edition.places().forEach(place -> check(entry, place, problems));
    }

    static void check(Entry entry, Place place, Consumer<Problem> problems) {
        boolean country = Arrays.asList(Locale.getISOCountries()).contains(place.country());
        if (!country) {
            problems.accept(entry.wrong(Fault.NO_COUNTRY, place.country()));
        } else if (Region.ofCountry(place.country()).isEmpty()) {
            problems.accept(entry.wrong(Fault.NO_REGION, place.country()));
        }
    }

    private static void check(Entry entry, Edition edition, Deadline deadline, Consumer<Problem> problems) {
        String date = deadline.date().toString();
        LocalDate end = edition.ends() != null ? edition.ends().latest() : null;
        if (end != null && deadline.date().isAfter(end)) {
            problems.accept(entry.wrong(Fault.LATE_DEADLINE, date, edition.label()));
        }
        LocalDate start = edition.starts() != null ? edition.starts().earliest() : null;
        if (start != null && deadline.date().isBefore(start.minusDays(EARLIEST_DEADLINE_DAYS))) {
            problems.accept(entry.wrong(Fault.EARLY_DEADLINE, date, edition.label()));
        }
    }

    private static boolean endsBeforeStart(@Nullable DayOrMonth starts, @Nullable DayOrMonth ends) {
        return starts != null && ends != null && ends.latest().isBefore(starts.earliest());
    }

    /** A label with a year must share it with one of the dates; without dates there is nothing to compare. */
    private static boolean labelFits(Edition edition) {
        int[] years = Stream.of(edition.starts(), edition.ends())
                .flatMap(Stream::ofNullable)
                .mapToInt(day -> day.month().getYear())
                .toArray();
        int[] deadlineYears = edition.deadlines().stream()
                .mapToInt(deadline -> deadline.date().getYear())
                .toArray();
        int[] labelled = YEAR.matcher(edition.label())
                .results()
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt)
                .toArray();
        if (years.length == 0 || labelled.length == 0) {
            return true;
        }
        return Arrays.stream(labelled).anyMatch(year -> contains(years, year) || contains(deadlineYears, year));
    }

    private static boolean contains(int[] years, int year) {
        return Arrays.stream(years).anyMatch(known -> known == year);
    }
}
