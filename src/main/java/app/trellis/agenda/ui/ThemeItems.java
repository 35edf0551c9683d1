package app.trellis.agenda.ui;

import app.trellis.agenda.AgendaItem;
import app.trellis.agenda.AgendaService;
import app.trellis.agenda.Theme;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What a theme groups, each thing leading to where it stands, and a field to add another one. */
final class ThemeItems extends Div {

    private final transient Theme theme;
    private final transient AgendaService agendas;
    private final transient Runnable refresh;

    ThemeItems(Theme theme, List<AgendaItem> choices, AgendaService agendas, Runnable refresh) {
        this.theme = theme;
        this.agendas = agendas;
        this.refresh = refresh;
        addClassName("theme-items");
        if (!theme.items().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("agenda-lines");
            theme.items().forEach(item -> list.add(row(item)));
            add(list);
        }
        var left =
                choices.stream().filter(item -> !theme.items().contains(item)).toList();
        var another = new ComboBox<AgendaItem>(getTranslation("agenda.theme.group"));
        another.setItems(left);
        another.setItemLabelGenerator(this::label);
        another.setPlaceholder(getTranslation("agenda.theme.group-choose"));
        another.setVisible(!left.isEmpty());
        another.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                add(change.getValue());
            }
        });
        add(another);
    }

    private ListItem row(AgendaItem item) {
        var remove = new Button(getTranslation("agenda.theme.ungroup"), click -> remove(item));
        remove.setAriaLabel(getTranslation("agenda.theme.act", getTranslation("agenda.theme.ungroup"), label(item)));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return new ListItem(new Anchor(address(item), label(item)), remove);
    }

    private void add(AgendaItem item) {
        agendas.add(theme.id(), item.kind(), item.id());
        refresh.run();
    }

    private void remove(AgendaItem item) {
        agendas.remove(theme.id(), item.kind(), item.id());
        refresh.run();
        Toast.undo(this, "agenda.theme.ungrouped", () -> add(item));
    }

    private String label(AgendaItem item) {
        return getTranslation("agenda.item", getTranslation("agenda.kind." + item.kind()), item.title());
    }

    private static String address(AgendaItem item) {
        return switch (item.kind()) {
            case IDEA -> "ideas/" + item.id();
            case PROJECT -> "projects/" + item.id();
            case BET -> AgendaAddress.BETS + "/" + item.id();
        };
    }
}
