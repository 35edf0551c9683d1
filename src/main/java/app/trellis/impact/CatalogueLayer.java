package app.trellis.impact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The shipped catalogue with the administrator's layer over it. What students see is kept in memory, since every list
 * goes through all of it; a change counts at once here, and within {@link #FRESH} on another node.
 */
class CatalogueLayer {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final List<Opportunity> shipped;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<@Nullable Loaded> loaded = new AtomicReference<>();

    CatalogueLayer(List<Opportunity> shipped, JdbcClient jdbc, Clock clock) {
        this.shipped = List.copyOf(shipped);
        this.jdbc = jdbc;
        this.clock = clock;
        visible();
    }

    /** What students see, in order. */
    Map<OpportunityId, Opportunity> visible() {
        var known = loaded.get();
        if (known == null || known.at().plus(FRESH).isBefore(clock.instant())) {
            known = load();
            loaded.set(known);
        }
        return known.entries();
    }

    List<CuratedEntry> merged() {
        return CatalogueMerge.of(shipped, rows());
    }

    Optional<CatalogueOverride> find(OpportunityId id) {
        return jdbc.sql("select id, content, hidden, checked_on from catalogue_entry where id = ?")
                .param(id.value())
                .query(CatalogueLayer::read)
                .optional();
    }

    void write(CatalogueOverride row) {
        remove(row.id());
        jdbc.sql(
                        "insert into catalogue_entry (id, content, hidden, checked_on) values (:id, :content, :hidden, :checked)")
                .param("id", row.id().value())
                .param("content", row.content())
                .param("hidden", row.hidden())
                .param("checked", row.checkedOn())
                .update();
    }

    void remove(OpportunityId id) {
        jdbc.sql("delete from catalogue_entry where id = ?").param(id.value()).update();
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

    private Loaded load() {
        Map<OpportunityId, Opportunity> entries = new LinkedHashMap<>();
        merged().stream()
                .filter(entry -> !entry.hidden())
                .map(CuratedEntry::opportunity)
                .forEach(entry -> entries.put(entry.id(), entry));
        return new Loaded(clock.instant(), entries);
    }

    private List<CatalogueOverride> rows() {
        return jdbc.sql("select id, content, hidden, checked_on from catalogue_entry order by id")
                .query(CatalogueLayer::read)
                .list();
    }

    private static CatalogueOverride read(ResultSet found, int number) throws SQLException {
        return new CatalogueOverride(
                new OpportunityId(found.getString("id")),
                found.getString("content"),
                found.getBoolean("hidden"),
                found.getObject("checked_on", LocalDate.class));
    }

    private record Loaded(Instant at, Map<OpportunityId, Opportunity> entries) {}
}
