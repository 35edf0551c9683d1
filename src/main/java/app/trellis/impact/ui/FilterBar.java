package app.trellis.impact.ui;

import app.trellis.impact.Gap;
import app.trellis.impact.OpportunityFilter;
import app.trellis.impact.OpportunityKind;
import app.trellis.impact.Region;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;

/** The fields that narrow the list. Every change is told at once, typing after a short pause. */
final class FilterBar extends Div {

    private static final int PAUSE_MILLIS = 300;

    private final TextField text = new TextField(getTranslation("impact.filter.text"));
    private final Select<OpportunityKind> kind = select("impact.filter.kind", "impact.kind.", OpportunityKind.values());
    private final Select<Gap> gap = select("impact.filter.gap", "impact.gap.", Gap.values());
    private final Select<Region> region = select("impact.filter.region", "impact.region.", Region.values());
    private final Checkbox remote = new Checkbox(getTranslation("impact.filter.remote"));
    private final Checkbox open = new Checkbox(getTranslation("impact.filter.open"));
    private final Checkbox mine = new Checkbox(getTranslation("impact.filter.mine"));
    private final Checkbox hidden = new Checkbox(getTranslation("impact.filter.hidden"));
    private final Button clear = new Button(getTranslation("impact.filter.clear"));
    private final transient Consumer<OpportunityFilter> listener;

    FilterBar(Consumer<OpportunityFilter> listener) {
        this.listener = listener;
        addClassName("opportunity-filter");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("impact.filter.label"));
        text.setPlaceholder(getTranslation("impact.filter.text.hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> change(OpportunityFilter.EVERYTHING));
        Div ticks = new Div(open, remote, mine, hidden, clear);
        ticks.addClassName("opportunity-ticks");
        add(text, kind, gap, region, ticks);
        fields().forEach(field -> field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed();
            }
        }));
    }

    /** Shows a filter without telling anybody. */
    void show(OpportunityFilter filter) {
        text.setValue(filter.text());
        kind.setValue(filter.kind());
        gap.setValue(filter.gap());
        region.setValue(filter.region());
        remote.setValue(filter.remote());
        open.setValue(filter.open());
        mine.setValue(filter.mine());
        hidden.setValue(filter.hidden());
        clear.setVisible(!filter.equals(OpportunityFilter.EVERYTHING));
    }

    private void changed() {
        change(new OpportunityFilter(
                kind.getValue(),
                gap.getValue(),
                region.getValue(),
                remote.getValue(),
                open.getValue(),
                mine.getValue(),
                hidden.getValue(),
                text.getValue()));
    }

    private void change(OpportunityFilter filter) {
        show(filter);
        listener.accept(filter);
    }

    private List<AbstractField<?, ?>> fields() {
        return List.of(text, kind, gap, region, remote, open, mine, hidden);
    }

    @SafeVarargs
    private <E extends Enum<E>> Select<E> select(String label, String names, E... values) {
        Select<E> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(values);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("impact.filter.any"));
        select.setPlaceholder(getTranslation("impact.filter.any"));
        select.setItemLabelGenerator(
                value -> getTranslation(value == null ? "impact.filter.any" : names + value.name()));
        return select;
    }
}
