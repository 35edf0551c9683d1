package app.trellis.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The most useful first: what closes soonest, what can be attended soon, what is open all year, what is expected (the
 * next usual month first), what is closed or running, what nobody knows the dates of, and what is old. Among equals what can
 * be done from anywhere comes first, then what is trusted most.
 */
final class OpportunityOrder {

    private static final Set<OpportunityKind> OPEN_TO_VISITORS =
            Set.of(OpportunityKind.CONFERENCE, OpportunityKind.WORKSHOP);
    private static final int MONTHS = 12;

    private OpportunityOrder() {}

    static Comparator<OpportunitySummary> at(Instant now, ZoneId reader) {
        return time(LocalDate.ofInstant(now, reader))
                .thenComparing(row -> !row.opportunity().remote().possible())
                .thenComparing(row -> row.opportunity().confidence())
                .thenComparing(row -> row.opportunity().name().toLowerCase(Locale.ROOT));
    }

    /** The same for one gap: among equals, what fills it before others, is trusted and does little else comes first. */
    static Comparator<OpportunitySummary> forGap(Gap gap, Instant now, ZoneId reader) {
        return time(LocalDate.ofInstant(now, reader))
                .thenComparingInt(row -> List.copyOf(row.opportunity().gaps()).indexOf(gap))
                .thenComparing(row -> row.opportunity().confidence())
                .thenComparingInt(row -> row.opportunity().skills().size())
                .thenComparing(at(now, reader));
    }

    private static Comparator<OpportunitySummary> time(LocalDate today) {
        return Comparator.comparingInt((OpportunitySummary row) -> rank(row, today))
                .thenComparing(OpportunityOrder::date)
                .thenComparingInt(row -> monthsUntilUsual(row, today));
    }

    private static int rank(OpportunitySummary row, LocalDate today) {
        Outlook outlook = row.outlook();
        Edition edition = outlook.edition();
        if (outlook.certainty() == Certainty.OLD || row.opportunity().status() == Status.ENDED) {
            return 6;
        }
        if (outlook.next() != null) {
            return 0;
        }
        if (edition != null
                && !edition.hasBegun(today)
                && OPEN_TO_VISITORS.contains(row.opportunity().kind())) {
            return 1;
        }
        if (outlook.open()) {
            return 2;
        }
        if (outlook.certainty() == Certainty.EXPECTED) {
            return 3;
        }
        return edition != null ? 4 : 5;
    }

    private static LocalDate date(OpportunitySummary row) {
        Outlook outlook = row.outlook();
        if (outlook.next() != null) {
            return outlook.next().date();
        }
        Edition edition = outlook.edition();
        return edition != null && edition.starts() != null ? edition.starts().earliest() : LocalDate.MAX;
    }

    /** Months until it usually closes, or until it usually runs where the closing month is not known. */
    private static int monthsUntilUsual(OpportunitySummary row, LocalDate today) {
        YearlyPattern pattern = row.opportunity().pattern();
        List<Month> usual = pattern.deadline().isEmpty() ? pattern.runs() : pattern.deadline();
        return usual.stream()
                .mapToInt(month -> Math.floorMod(month.getValue() - today.getMonthValue(), MONTHS))
                .min()
                .orElse(MONTHS);
    }
}
