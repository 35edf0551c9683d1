package app.trellis.ideas.ui;

import app.trellis.ideas.IdeaOrder;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaState;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The fields that narrow and order the list. Every change is told at once, typing after a short pause. */
final class IdeaFilter extends Div {

    private static final int PAUSE_MILLIS = 300;

    private final TextField text = new TextField(getTranslation("ideas.filter.text"));
    private final Select<IdeaState> state = new Select<>();
    private final Select<String> tag = new Select<>();
    private final Select<IdeaOrder> order = new Select<>();
    private final transient Consumer<IdeaQuery> listener;

    IdeaFilter(Consumer<IdeaQuery> listener) {
        this.listener = listener;
        addClassName("idea-filter");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("ideas.filter.label"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        state.setLabel(getTranslation("ideas.filter.state"));
        state.setItems(IdeaState.values());
        state.setItemLabelGenerator(
                it -> getTranslation(it == null ? "ideas.filter.open" : "ideas.state." + it.name()));
        mayBeEmpty(state, "ideas.filter.open");
        tag.setLabel(getTranslation("ideas.filter.tag"));
        mayBeEmpty(tag, "ideas.filter.any-tag");
        order.setLabel(getTranslation("ideas.filter.order"));
        order.setItems(IdeaOrder.values());
        order.setItemLabelGenerator(it -> getTranslation("ideas.order." + it.name()));
        add(text, state, tag, order);
        List.<AbstractField<?, ?>>of(text, state, tag, order)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        listener.accept(asked());
                    }
                }));
    }

    /** Shows a query without telling anybody. */
    void show(IdeaQuery query, List<String> tags) {
        text.setValue(query.text());
        state.setValue(query.states().stream().findFirst().orElse(null));
        List<String> choices = new ArrayList<>(tags);
        String wanted = query.tag();
        if (wanted != null && !choices.contains(wanted)) {
            choices.add(wanted);
        }
        tag.setItems(choices);
        tag.setItemLabelGenerator(it -> it == null ? getTranslation("ideas.filter.any-tag") : it);
        tag.setValue(wanted);
        tag.setVisible(!choices.isEmpty());
        order.setValue(query.order());
    }

    private IdeaQuery asked() {
        return new IdeaQuery(
                text.getValue(),
                state.isEmpty() ? Set.of() : Set.of(state.getValue()),
                tag.getValue(),
                order.getValue());
    }

    private void mayBeEmpty(Select<?> select, String caption) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(caption));
        select.setPlaceholder(getTranslation(caption));
    }
}
