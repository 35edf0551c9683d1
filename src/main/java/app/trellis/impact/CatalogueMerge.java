package app.trellis.impact;

import app.trellis.impact.CuratedEntry.Origin;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lays what the administrator says over the shipped catalogue: shipped entries in their order, then the own ones. */
final class CatalogueMerge {

    private CatalogueMerge() {}

    static List<CuratedEntry> of(List<Opportunity> shipped, List<CatalogueOverride> layer) {
        Map<OpportunityId, CatalogueOverride> said = new LinkedHashMap<>();
        layer.forEach(row -> said.put(row.id(), row));
        List<CuratedEntry> merged = new ArrayList<>();
        for (Opportunity entry : shipped) {
            var row = said.remove(entry.id());
            merged.add(row == null ? new CuratedEntry(entry, Origin.SHIPPED, false) : over(entry, row));
        }
        said.values()
                .forEach(row -> own(row).ifPresent(entry ->
                        merged.add(new CuratedEntry(checked(entry, row.checkedOn()), Origin.OWN, row.hidden()))));
        return merged;
    }

    private static CuratedEntry over(Opportunity entry, CatalogueOverride row) {
        return own(row).map(own -> new CuratedEntry(checked(own, row.checkedOn()), Origin.CHANGED, row.hidden()))
                .orElseGet(() -> new CuratedEntry(checked(entry, row.checkedOn()), Origin.SHIPPED, row.hidden()));
    }

    /** Stored text was checked when it was stored; if a newer program cannot read it, the shipped entry counts. */
    private static Optional<Opportunity> own(CatalogueOverride row) {
        var text = row.content();
        if (text == null) {
            return Optional.empty();
        }
        var reader = new CatalogueReader();
        reader.read(row.id().value(), new StringReader(text));
        return reader.entries().stream().map(Entry::opportunity).findFirst();
    }

    /** The later look counts, whoever looked; whoever looked at the page knows it first hand. */
    private static Opportunity checked(Opportunity entry, @Nullable LocalDate day) {
        var before = entry.source().checkedOn();
        return day == null || before != null && before.isAfter(day)
                ? entry
                : entry.with(new Source(day, Basis.OFFICIAL_PAGE, entry.source().note()));
    }
}
