package app.trellis.advising.ui;

import app.trellis.advising.AttentionReason;
import app.trellis.advising.StudentOrder;
import app.trellis.advising.StudentQuery;
import app.trellis.plan.Phase;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Optional;

/** The list's filter and order as they stand in the address. What an address says wrongly is left out. */
final class StudentsAddress {

    private static final String TEXT = "q";
    private static final String REASON = "reason";
    private static final String PHASE = "phase";
    private static final String ORDER = "order";

    private StudentsAddress() {}

    static StudentQuery read(QueryParameters parameters) {
        return new StudentQuery(
                parameters.getSingleParameter(TEXT).orElse(""),
                find(AttentionReason.values(), parameters, REASON).orElse(null),
                find(Phase.values(), parameters, PHASE).orElse(null),
                find(StudentOrder.values(), parameters, ORDER).orElse(StudentQuery.ALL.order()));
    }

    static QueryParameters write(StudentQuery query) {
        var parameters = new HashMap<String, String>();
        if (!query.text().isBlank()) {
            parameters.put(TEXT, query.text());
        }
        if (query.reason() != null) {
            parameters.put(REASON, query.reason().name());
        }
        if (query.phase() != null) {
            parameters.put(PHASE, query.phase().name());
        }
        if (query.order() != StudentQuery.ALL.order()) {
            parameters.put(ORDER, query.order().name());
        }
        return QueryParameters.simple(parameters);
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, QueryParameters parameters, String name) {
        return parameters
                .getSingleParameter(name)
                .flatMap(wanted -> Arrays.stream(values)
                        .filter(value -> value.name().equals(wanted))
                        .findFirst());
    }
}
