package app.trellis.impact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All opportunities that students see, as {@link CatalogueLayer} has them now. */
final class Catalogue {

    private final Supplier<Map<OpportunityId, Opportunity>> entries;

    Catalogue(Supplier<Map<OpportunityId, Opportunity>> entries) {
        this.entries = entries;
    }

    List<Opportunity> list() {
        return List.copyOf(entries.get().values());
    }

    Optional<Opportunity> find(@Nullable OpportunityId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(entries.get().get(id));
    }

    /** Workshops and tracks that belong to a conference. */
    List<Opportunity> partsOf(OpportunityId parent) {
        return entries.get().values().stream()
                .filter(opportunity -> parent.equals(opportunity.parent()))
                .toList();
    }
}
