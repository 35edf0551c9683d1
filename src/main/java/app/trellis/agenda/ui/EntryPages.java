package app.trellis.agenda.ui;

import app.trellis.agenda.EntryPage;
import app.trellis.agenda.EntryQuery;
import app.trellis.agenda.EntrySummary;
import app.trellis.agenda.WorldviewService;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads entries a page at a time. The first page comes with the total, so the list does not ask for it again. */
final class EntryPages extends AbstractBackEndDataProvider<EntrySummary, Void> {

    /** How many are read at a time. */
    static final int PAGE = 25;

    private final transient WorldviewService worldview;
    private transient EntryQuery wanted = EntryQuery.ALL;
    private transient @Nullable EntryPage first;

    EntryPages(WorldviewService worldview) {
        this.worldview = worldview;
    }

    /** Looks for these from now on, and tells how many there are. */
    int show(EntryQuery query) {
        wanted = query;
        var page = worldview.page(query, 0, PAGE);
        first = page;
        refreshAll();
        return page.total();
    }

    @Override
    public Object getId(EntrySummary entry) {
        return entry.id();
    }

    @Override
    protected Stream<EntrySummary> fetchFromBackEnd(Query<EntrySummary, Void> query) {
        var kept = first;
        first = null;
        boolean fits = kept != null && query.getOffset() == 0 && query.getLimit() <= PAGE;
        var page = kept != null && fits ? kept : worldview.page(wanted, query.getOffset(), query.getLimit());
        return page.rows().stream().limit(query.getLimit());
    }

    @Override
    protected int sizeInBackEnd(Query<EntrySummary, Void> query) {
        var kept = first;
        if (kept == null) {
            kept = worldview.page(wanted, 0, PAGE);
            first = kept;
        }
        return kept.total();
    }
}
