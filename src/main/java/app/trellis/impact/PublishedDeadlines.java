package app.trellis.impact;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Deadlines that are known to the day. What is only expected from earlier years is none. */
@Component
public class PublishedDeadlines {

    private final Catalogue catalogue;

    PublishedDeadlines(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Those of an opportunity from a day on; none if the catalogue has no such entry. Costs no statement. */
    public List<PublishedDeadline> of(OpportunityId id, LocalDate since) {
        return catalogue.find(id).map(found -> of(found, since)).orElse(List.of());
    }

    /** Those of an opportunity from a day on, both kinds of day in the zone in which they were published. */
    public static List<PublishedDeadline> of(Opportunity opportunity, LocalDate since) {
        return opportunity.editions().stream()
                .filter(edition -> edition.claim() != Claim.PATTERN)
                .flatMap(edition -> edition.deadlines().stream()
                        .filter(each -> each.type().toBeMet() && each.claim() != Claim.PATTERN)
                        .filter(each -> !each.date().isBefore(since))
                        .map(each ->
                                new PublishedDeadline(opportunity.id(), opportunity.name(), edition.label(), each)))
                .toList();
    }
}
