package app.trellis.predictions.ui;

import app.trellis.predictions.PredictionPage;
import app.trellis.predictions.PredictionQuery;
import app.trellis.predictions.PredictionService;
import app.trellis.predictions.PredictionState;
import app.trellis.predictions.PredictionSummary;
import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads predictions a page at a time. The first page comes with the total, so the list does not ask for it again. */
final class PredictionPages extends AbstractBackEndDataProvider<PredictionSummary, Void> {

    /** How many are read at a time. */
    static final int PAGE = 25;

    private final transient PredictionService predictions;
    private PredictionQuery wanted = PredictionQuery.of(PredictionState.OPEN);
    private transient @Nullable PredictionPage first;

    PredictionPages(PredictionService predictions) {
        this.predictions = predictions;
    }

    /** Looks for these from now on, and tells how many there are. */
    int show(PredictionQuery query) {
        wanted = query;
        first = predictions.page(query, 0, PAGE);
        int total = first.total();
        refreshAll();
        return total;
    }

    @Override
    public Object getId(PredictionSummary prediction) {
        return prediction.id();
    }

    @Override
    protected Stream<PredictionSummary> fetchFromBackEnd(Query<PredictionSummary, Void> query) {
        var kept = first;
        first = null;
        boolean fits = kept != null && query.getOffset() == 0 && query.getLimit() <= PAGE;
        var page = kept != null && fits ? kept : predictions.page(wanted, query.getOffset(), query.getLimit());
        return page.rows().stream().limit(query.getLimit());
    }

    @Override
    protected int sizeInBackEnd(Query<PredictionSummary, Void> query) {
        var kept = first;
        if (kept == null) {
            kept = predictions.page(wanted, 0, PAGE);
            first = kept;
        }
        return kept.total();
    }
}
