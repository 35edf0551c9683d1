package app.trellis.impact;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether an opportunity is one a student looks for. */
final class OpportunitySearch {

    private OpportunitySearch() {}

    static boolean matches(OpportunitySummary row, OpportunityFilter filter) {
        Opportunity opportunity = row.opportunity();
        return (filter.kind() == null || filter.kind() == opportunity.kind())
                && (filter.gap() == null || opportunity.gaps().contains(filter.gap()))
                && (filter.region() == null || opportunity.isIn(filter.region()))
                && (!filter.remote() || opportunity.remote().possible())
                && (!filter.open() || row.outlook().open())
                && (!filter.mine() || row.application() != null)
                && (filter.mine() || filter.hidden() == row.hidden())
                && (filter.text().isBlank() || contains(opportunity, filter.text()));
    }

    private static boolean contains(Opportunity opportunity, String text) {
        String all = Stream.of(
                        Stream.of(opportunity.name(), opportunity.organiser()),
                        opportunity.formerNames().stream(),
                        Stream.of(opportunity.gives().en(), opportunity.gives().de()),
                        Stream.concat(
                                        opportunity.places().stream(),
                                        opportunity.editions().stream().flatMap(edition -> edition.places().stream()))
                                .flatMap(place -> Stream.of(place.in(Locale.ENGLISH), place.in(Locale.GERMAN))))
                .flatMap(words -> words)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(all::contains);
    }
}
