package app.trellis.impact;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The catalogue as one student sees it now: with their applications, the most useful first. */
@Component
class OpportunityRows {

    private final Catalogue catalogue;
    private final Clock clock;

    OpportunityRows(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** What matches, the most useful first; if it is to fill a gap, the most useful for that gap. */
    Stream<OpportunitySummary> list(OpportunityFilter filter, Applications applications, ZoneId reader) {
        Instant now = clock.instant();
        Gap gap = filter.gap();
        return catalogue.list().stream()
                .map(entry -> row(entry, applications, now, reader))
                .filter(row -> OpportunitySearch.matches(row, filter))
                .sorted(gap == null ? OpportunityOrder.at(now, reader) : OpportunityOrder.forGap(gap, now, reader));
    }

    Outlook outlook(Opportunity entry, ZoneId reader) {
        return Outlook.of(entry, clock.instant(), reader);
    }

    /** What would fill a gap and is not settled yet: at most so many, of different kinds where possible. */
    List<OpportunitySummary> suggestions(List<OpportunitySummary> rows, Gap gap, ZoneId reader, int most) {
        List<OpportunitySummary> fitting = rows.stream()
                .filter(row -> row.opportunity().gaps().contains(gap))
                .filter(row -> row.outlook().certainty() != Certainty.OLD)
                .filter(row ->
                        row.application() == null || !row.application().state().settled())
                .sorted(OpportunityOrder.forGap(gap, clock.instant(), reader))
                .toList();
        Set<OpportunityKind> kinds = EnumSet.noneOf(OpportunityKind.class);
        List<OpportunitySummary> firstOfKind = fitting.stream()
                .filter(row -> kinds.add(row.opportunity().kind()))
                .toList();
        return Stream.concat(firstOfKind.stream(), fitting.stream())
                .distinct()
                .limit(most)
                .toList();
    }

    private static OpportunitySummary row(Opportunity entry, Applications applications, Instant now, ZoneId reader) {
        Outlook outlook = Outlook.of(entry, now, reader);
        return new OpportunitySummary(
                entry, outlook, applications.shown(entry.id(), outlook).orElse(null), applications.hides(entry.id()));
    }
}
