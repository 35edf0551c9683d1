package app.trellis.predictions.ui;

import app.trellis.predictions.PredictionCounts;
import app.trellis.predictions.PredictionQuery;
import app.trellis.predictions.PredictionState;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;

/** Due, open and resolved, each with its number; the one that is shown is marked. */
final class StateLinks extends Nav {

    private static final PredictionState[] ORDER = {PredictionState.DUE, PredictionState.OPEN, PredictionState.RESOLVED
    };

    StateLinks() {
        addClassName("prediction-states");
        getElement().setAttribute("aria-label", getTranslation("predictions.states"));
    }

    void show(PredictionCounts counts, PredictionQuery shown) {
        removeAll();
        var list = new UnorderedList();
        for (var state : ORDER) {
            var link = new RouterLink(
                    getTranslation("predictions.state." + state, counts.of(state)), PredictionsView.class);
            link.setQueryParameters(PredictionsAddress.write(new PredictionQuery(state, shown.kind(), null)));
            link.setHighlightCondition((each, event) -> false);
            if (state == shown.state()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        add(list);
    }
}
