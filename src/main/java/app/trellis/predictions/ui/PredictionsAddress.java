package app.trellis.predictions.ui;

import app.trellis.predictions.PredictionCounts;
import app.trellis.predictions.PredictionKind;
import app.trellis.predictions.PredictionQuery;
import app.trellis.predictions.PredictionState;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list as it stands in the address: {@code ?show=resolved&kind=outcome&tenth=7}. What an address says wrongly is left
 * out; without a state it shows what is due, or what is open if nothing is.
 */
final class PredictionsAddress {

    /** With this parameter the form for a new prediction is open. */
    static final String NEW = "new";

    private static final String STATE = "show";
    private static final String KIND = "kind";
    private static final String TENTH = "tenth";

    private PredictionsAddress() {}

    static PredictionQuery read(QueryParameters parameters, PredictionCounts counts) {
        return new PredictionQuery(
                find(PredictionState.values(), parameters, STATE)
                        .orElse(counts.due() > 0 ? PredictionState.DUE : PredictionState.OPEN),
                find(PredictionKind.values(), parameters, KIND).orElse(null),
                parameters
                        .getSingleParameter(TENTH)
                        .filter(text -> text.matches("\\d"))
                        .map(Integer::valueOf)
                        .orElse(null));
    }

    static boolean asksForForm(QueryParameters parameters) {
        return parameters.getParameters().containsKey(NEW);
    }

    static QueryParameters write(PredictionQuery query) {
        var parameters = new HashMap<String, String>();
        parameters.put(STATE, name(query.state()));
        if (query.kind() != null) {
            parameters.put(KIND, name(query.kind()));
        }
        if (query.tenth() != null) {
            parameters.put(TENTH, query.tenth().toString());
        }
        return QueryParameters.simple(parameters);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .flatMap(wanted ->
                        Stream.of(values).filter(it -> name(it).equals(wanted)).findFirst());
    }
}
