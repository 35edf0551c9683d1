package app.trellis.impact;

import org.jspecify.annotations.Nullable;

/** How an entry of the catalogue was before a change; what taking it back needs. */
public final class CatalogueBefore {

    private final OpportunityId id;
    private final @Nullable CatalogueOverride row;

    CatalogueBefore(OpportunityId id, @Nullable CatalogueOverride row) {
        this.id = id;
        this.row = row;
    }

    OpportunityId id() {
        return id;
    }

    @Nullable
    CatalogueOverride row() {
        return row;
    }
}
