package app.trellis.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What lies ahead of an opportunity at one moment: what is next, and how far that can be relied on.
 *
 * @param edition the coming or running edition; null if none is known
 * @param next the first deadline that can still be met; null if none is known
 * @param lastSeen the newest sign of life: the last check or the end of the last edition; null if there is none
 * @param open whether one can still apply or join: a deadline is ahead, or it is open all year
 */
public record Outlook(
        Certainty certainty,
        @Nullable Edition edition,
        @Nullable Deadline next,
        @Nullable LocalDate lastSeen,
        boolean open) {

    /** A check of the official page counts as fresh for so long. */
    public static final int FRESH_DAYS = 90;

    /** After so long without news an entry is old. */
    public static final int OLD_DAYS = 365;

    /** The label of the coming edition; empty if none is known. */
    public String editionLabel() {
        return edition == null ? "" : edition.label();
    }

    static Outlook of(Opportunity opportunity, Instant now, ZoneId reader) {
        LocalDate today = LocalDate.ofInstant(now, reader);
        Edition coming = coming(opportunity, now, reader).orElse(null);
        Deadline next = coming == null ? null : coming.nextDeadline(now, reader).orElse(null);
        LocalDate lastSeen = lastSeen(opportunity, today).orElse(null);
        Certainty certainty = certainty(opportunity, coming, lastSeen, today);
        boolean anyTime = opportunity.pattern().rolling() && certainty != Certainty.OLD;
        boolean runs = opportunity.status() == Status.ACTIVE || opportunity.status() == Status.UNKNOWN;
        return new Outlook(certainty, coming, next, lastSeen, runs && (next != null || anyTime));
    }

    /** The edition to plan for: one that can still be applied to, else one not yet begun, else one that is running. */
    private static Optional<Edition> coming(Opportunity opportunity, Instant now, ZoneId reader) {
        LocalDate today = LocalDate.ofInstant(now, reader);
        return opportunity.editions().stream()
                .filter(edition -> !lastDay(edition).isBefore(today))
                .min(Comparator.comparing((Edition edition) ->
                                edition.nextDeadline(now, reader).isEmpty())
                        .thenComparing(edition -> edition.hasBegun(today))
                        .thenComparing(Outlook::lastDay));
    }

    private static LocalDate lastDay(Edition edition) {
        return edition.lastDay().orElse(LocalDate.MIN);
    }

    private static Optional<LocalDate> lastSeen(Opportunity opportunity, LocalDate today) {
        return Stream.concat(
                        Optional.ofNullable(opportunity.source().checkedOn()).stream(),
                        opportunity.editions().stream().flatMap(edition -> edition.lastDay().stream()))
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    private static Certainty certainty(
            Opportunity opportunity, @Nullable Edition coming, @Nullable LocalDate lastSeen, LocalDate today) {
        if (lastSeen != null && lastSeen.isBefore(today.minusDays(OLD_DAYS))) {
            return Certainty.OLD;
        }
        if (coming != null) {
            return certainty(coming, opportunity.source(), today);
        }
        YearlyPattern pattern = opportunity.pattern();
        if (pattern.rolling()) {
            return Certainty.ANY_TIME;
        }
        return pattern.runs().isEmpty() && pattern.deadline().isEmpty() ? Certainty.UNKNOWN : Certainty.EXPECTED;
    }

    private static Certainty certainty(Edition edition, Source source, LocalDate today) {
        if (edition.claim() == Claim.PATTERN) {
            return Certainty.EXPECTED;
        }
        LocalDate checked = source.checkedOn();
        boolean fresh = checked != null && !checked.isAfter(today) && !checked.isBefore(today.minusDays(FRESH_DAYS));
        boolean official = source.basis() == Basis.OFFICIAL_PAGE && edition.claim() == Claim.CONFIRMED;
        return fresh && official ? Certainty.CONFIRMED : Certainty.REPORTED;
    }
}
