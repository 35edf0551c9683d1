package app.trellis.impact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All opportunities that come with the product. It never changes while the program runs. */
final class Catalogue {

    private final Map<OpportunityId, Opportunity> entries = new LinkedHashMap<>();

    Catalogue(List<Opportunity> opportunities) {
        opportunities.forEach(opportunity -> entries.putIfAbsent(opportunity.id(), opportunity));
    }

    List<Opportunity> list() {
        return List.copyOf(entries.values());
    }

    Optional<Opportunity> find(@Nullable OpportunityId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entries.get(id));
    }

    /** Workshops and tracks that belong to a conference. */
    List<Opportunity> partsOf(OpportunityId parent) {
        return entries.values().stream()
                .filter(opportunity -> parent.equals(opportunity.parent()))
                .toList();
    }
}
