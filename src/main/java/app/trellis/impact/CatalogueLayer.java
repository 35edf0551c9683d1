package app.trellis.impact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The shipped catalogue with the administrator's layer over it. What students see is kept in memory, since every list
 * goes through all of it; a change counts at once here, and within {@link #FRESH} on another node.
 */
class CatalogueLayer {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final List<Opportunity> shipped;
    private final CatalogueRows rows;
    private final Clock clock;
    private final AtomicReference<@Nullable Loaded> loaded = new AtomicReference<>();

    CatalogueLayer(List<Opportunity> shipped, CatalogueRows rows, Clock clock) {
        this.shipped = List.copyOf(shipped);
        this.rows = rows;
        this.clock = clock;
        visible();
    }

    /** What students see, in order. */
    Map<OpportunityId, Opportunity> visible() {
        return loaded().visible();
    }

    /** All of it, hidden entries included, in order. */
    List<CuratedEntry> merged() {
        return loaded().merged();
    }

    Optional<CatalogueOverride> find(OpportunityId id) {
        return rows.find(id);
    }

    List<CatalogueOverride> rows() {
        return rows.all();
    }

    void write(List<CatalogueOverride> changed) {
        rows.write(changed);
        forget();
    }

    void remove(List<OpportunityId> ids) {
        rows.remove(ids);
        forget();
    }

    /** Now, so that this transaction sees its own change, and at its end, whichever that is. */
    private void forget() {
        loaded.set(null);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                loaded.set(null);
            }
        });
    }

    private Loaded loaded() {
        var known = loaded.get();
        if (known == null || known.at().plus(FRESH).isBefore(clock.instant())) {
            known = load();
            loaded.set(known);
        }
        return known;
    }

    private Loaded load() {
        var merged = CatalogueMerge.of(shipped, rows.all());
        Map<OpportunityId, Opportunity> visible = new LinkedHashMap<>();
        merged.stream()
                .filter(entry -> !entry.hidden())
                .map(CuratedEntry::opportunity)
                .forEach(entry -> visible.put(entry.id(), entry));
        return new Loaded(clock.instant(), merged, visible);
    }

    private record Loaded(Instant at, List<CuratedEntry> merged, Map<OpportunityId, Opportunity> visible) {}
}
