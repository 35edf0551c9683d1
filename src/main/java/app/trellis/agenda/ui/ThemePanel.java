package app.trellis.agenda.ui;

import app.trellis.agenda.AgendaItem;
import app.trellis.agenda.AgendaService;
import app.trellis.agenda.Theme;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** One theme: its title and text as they are typed, what it groups, and its place. */
final class ThemePanel extends Section {

    private final transient Theme theme;
    private final transient AgendaService agendas;
    private final transient Runnable refresh;

    /**
     * @param place of the theme among all, from 0
     * @param number how many there are
     */
    ThemePanel(
            Theme theme,
            List<AgendaItem> choices,
            int place,
            int number,
            AgendaService agendas,
            Saving saving,
            Runnable refresh) {
        this.theme = theme;
        this.agendas = agendas;
        this.refresh = refresh;
        addClassNames("panel", "theme");
        getElement().setAttribute("aria-label", name());
        var title = new TextField(getTranslation("agenda.theme.title"));
        title.setMaxLength(Theme.TITLE_LENGTH);
        title.addClassName("theme-title");
        var text = new TextArea(getTranslation("agenda.theme.text"));
        text.setMaxLength(Theme.TEXT_LENGTH);
        text.setMinRows(3);
        text.setMaxRows(20);
        text.setHelperText(getTranslation("agenda.theme.text-help"));
        String id = theme.id().value().toString();
        add(
                new SavedText(title, theme.title(), edit -> agendas.writeTitle(theme.id(), edit), saving)
                        .keptInTab(id + "/title"),
                new SavedText(text, theme.text(), edit -> agendas.writeText(theme.id(), edit), saving)
                        .keptInTab(id + "/text"),
                new ThemeItems(theme, choices, agendas, refresh),
                acts(place, number));
    }

    private Div acts(int place, int number) {
        var row = new Div();
        row.addClassName("agenda-acts");
        if (place > 0) {
            row.add(act("agenda.theme.up", () -> move(-1)));
        }
        if (place < number - 1) {
            row.add(act("agenda.theme.down", () -> move(1)));
        }
        row.add(act("agenda.theme.remove", this::remove));
        return row;
    }

    private Button act(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation("agenda.theme.act", getTranslation(key), name()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void move(int by) {
        agendas.move(theme.id(), by);
        refresh.run();
    }

    private void remove() {
        Theme removed = agendas.removeTheme(theme.id());
        refresh.run();
        Toast.undo(this, "agenda.theme.removed", () -> {
            agendas.putBack(removed);
            refresh.run();
        });
    }

    private String name() {
        return theme.title().isBlank() ? getTranslation("agenda.theme.untitled") : theme.title();
    }
}
