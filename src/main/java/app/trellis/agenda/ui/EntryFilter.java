package app.trellis.agenda.ui;

import app.trellis.agenda.EntryQuery;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** What narrows the list of entries: words, and whom they differ from. */
final class EntryFilter extends Div {

    private static final int PAUSE_MILLIS = 300;

    private final TextField text = new TextField(getTranslation("agenda.entries.search"));
    private final Div from = new Div();
    private final transient Consumer<EntryQuery> listener;
    private String differsFrom = "";

    EntryFilter(Consumer<EntryQuery> listener) {
        this.listener = listener;
        addClassName("agenda-row");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("agenda.entries.filter"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MILLIS);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                listener.accept(new EntryQuery(text.getValue(), differsFrom));
            }
        });
        from.addClassName("agenda-row");
        add(text, from);
    }

    /** Shows a query without telling anybody. */
    void show(EntryQuery query) {
        differsFrom = query.differsFrom();
        text.setValue(query.text());
        from.removeAll();
        from.setVisible(!differsFrom.isEmpty());
        if (!differsFrom.isEmpty()) {
            var all = new Button(
                    getTranslation("agenda.entries.all"),
                    click -> listener.accept(new EntryQuery(text.getValue(), "")));
            all.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            from.add(new Span(getTranslation("agenda.entries.from", differsFrom)), all);
        }
    }
}
