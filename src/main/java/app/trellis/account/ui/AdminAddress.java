package app.trellis.account.ui;

import app.trellis.account.AccountState;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the list of accounts shows, as its address says it.
 *
 * @param text part of a name or an address; blank for all
 * @param state null for all
 */
record AdminAddress(String text, @Nullable AccountState state) {

    private static final String TEXT = "q";
    private static final String STATE = "state";

    /** A state that there is not is none. */
    static AdminAddress of(QueryParameters query) {
        var state = query.getSingleParameter(STATE).orElse("");
        return new AdminAddress(
                query.getSingleParameter(TEXT).orElse(""),
                Arrays.stream(AccountState.values())
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(state))
                        .findFirst()
                        .orElse(null));
    }

    Location location() {
        Map<String, List<String>> query = new HashMap<>();
        if (!text.isBlank()) {
            query.put(TEXT, List.of(text));
        }
        if (state != null) {
            query.put(STATE, List.of(state.name().toLowerCase(Locale.ROOT)));
        }
        return new Location("admin", new QueryParameters(query));
    }
}
