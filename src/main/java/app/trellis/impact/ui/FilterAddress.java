package app.trellis.impact.ui;

import app.trellis.impact.Gap;
import app.trellis.impact.OpportunityFilter;
import app.trellis.impact.OpportunityKind;
import app.trellis.impact.Region;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A filter as it stands in the address. What cannot be read there asks for nothing. */
final class FilterAddress {

    private static final String KIND = "kind";
    private static final String GAP = "gap";
    private static final String REGION = "region";
    private static final String REMOTE = "remote";
    private static final String OPEN = "open";
    private static final String MINE = "mine";
    private static final String HIDDEN = "hidden";
    private static final String TEXT = "text";
    private static final String YES = "yes";

    private FilterAddress() {}

    static OpportunityFilter read(QueryParameters address) {
        return new OpportunityFilter(
                word(address, KIND, OpportunityKind.values()),
                word(address, GAP, Gap.values()),
                word(address, REGION, Region.values()),
                address.getSingleParameter(REMOTE).isPresent(),
                address.getSingleParameter(OPEN).isPresent(),
                address.getSingleParameter(MINE).isPresent(),
                address.getSingleParameter(HIDDEN).isPresent(),
                address.getSingleParameter(TEXT).orElse(""));
    }

    static QueryParameters write(OpportunityFilter filter) {
        Map<String, String> address = new LinkedHashMap<>();
        put(address, KIND, filter.kind());
        put(address, GAP, filter.gap());
        put(address, REGION, filter.region());
        put(address, REMOTE, filter.remote());
        put(address, OPEN, filter.open());
        put(address, MINE, filter.mine());
        put(address, HIDDEN, filter.hidden());
        if (!filter.text().isBlank()) {
            address.put(TEXT, filter.text().strip());
        }
        return QueryParameters.simple(address);
    }

    private static void put(Map<String, String> address, String name, @Nullable Enum<?> value) {
        if (value != null) {
            address.put(name, word(value));
        }
    }

    private static void put(Map<String, String> address, String name, boolean value) {
        if (value) {
            address.put(name, YES);
        }
    }

    private static <E extends Enum<E>> @Nullable E word(QueryParameters address, String name, E[] known) {
        return address.getSingleParameter(name)
                .flatMap(text -> Stream.of(known)
                        .filter(value -> word(value).equals(text))
                        .findFirst())
                .orElse(null);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
