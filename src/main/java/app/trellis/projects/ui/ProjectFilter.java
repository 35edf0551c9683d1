package app.trellis.projects.ui;

import app.trellis.projects.Origin;
import app.trellis.projects.ProjectQuery;
import app.trellis.projects.ProjectState;
import app.trellis.projects.Risk;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The fields that narrow the list. Every change is told at once, typing after a short pause. */
final class ProjectFilter extends Div {

    private static final int PAUSE_MILLIS = 300;

    private final TextField text = new TextField(getTranslation("projects.filter.text"));
    private final Choice<ProjectState> state =
            new Choice<>("projects.state", ProjectState.values(), "projects.filter.any");
    private final Choice<Origin> origin = new Choice<>("projects.origin", Origin.values(), "projects.filter.any");
    private final Choice<Risk> risk = new Choice<>("projects.risk", Risk.values(), "projects.filter.any");
    private transient ProjectQuery shown = ProjectQuery.ALL;

    ProjectFilter(Consumer<ProjectQuery> listener) {
        addClassName("project-filter");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("projects.filter.label"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        add(text, state, origin, risk);
        List.<AbstractField<?, ?>>of(text, state, origin, risk)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        listener.accept(asked());
                    }
                }));
    }

    /** Shows a query without telling anybody. */
    void show(ProjectQuery query) {
        shown = query;
        text.setValue(query.text());
        state.setValue(query.states().stream().findFirst().orElse(null));
        origin.setValue(query.origin());
        risk.setValue(query.risk());
    }

    private ProjectQuery asked() {
        return new ProjectQuery(
                text.getValue(),
                state.isEmpty() ? Set.of() : Set.of(state.getValue()),
                origin.getValue(),
                risk.getValue(),
                shown.order(),
                shown.descending());
    }
}
