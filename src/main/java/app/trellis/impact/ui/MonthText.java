package app.trellis.impact.ui;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Months as a reader says them: neighbours are drawn together, also over the turn of the year. */
final class MonthText {

    private static final String TO = "–";
    private static final String AND = ", ";

    private MonthText() {}

    static String of(Collection<Month> months, Locale reader) {
        Set<Month> known = months.isEmpty() ? EnumSet.noneOf(Month.class) : EnumSet.copyOf(months);
        if (known.size() == Month.values().length) {
            return range(Month.JANUARY, Month.DECEMBER, reader);
        }
        return known.stream()
                .filter(month -> !known.contains(month.minus(1)))
                .map(first -> range(first, last(first, known), reader))
                .collect(Collectors.joining(AND));
    }

    private static Month last(Month first, Set<Month> known) {
        Month last = first;
        while (known.contains(last.plus(1))) {
            last = last.plus(1);
        }
        return last;
    }

    private static String range(Month first, Month last, Locale reader) {
        String from = name(first, reader);
        return first == last ? from : from + TO + name(last, reader);
    }

    private static String name(Month month, Locale reader) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, reader);
    }
}
