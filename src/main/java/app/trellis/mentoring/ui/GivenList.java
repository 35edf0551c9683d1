package app.trellis.mentoring.ui;

import app.trellis.mentoring.Given;
import app.trellis.mentoring.GivenService;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;

/** The log, a few entries at a time, newest first. */
final class GivenList extends Panel {

    private static final int PAGE = 10;

    private final transient GivenService service;
    private final transient Consumer<Given> edit;
    private final transient Consumer<Given> remove;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("given.more"));
    private int shown = PAGE;

    GivenList(GivenService service, Consumer<Given> edit, Consumer<Given> remove) {
        super("given.list");
        this.service = service;
        this.edit = edit;
        this.remove = remove;
        list.addClassName("given-list");
        list.getElement().setAttribute("role", "list");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> {
            shown += PAGE;
            refresh();
        });
        add(list, more);
    }

    /** Reads the entries anew; one more than is shown, to know whether there is more. */
    void refresh() {
        var found = service.list(0, shown + 1);
        list.removeAll();
        found.stream().limit(shown).map(this::item).forEach(list::add);
        more.setVisible(found.size() > shown);
    }

    private ListItem item(Given entry) {
        var data = entry.data();
        var sentence = getTranslation(
                "given.item", data.whom(), data.minutes(), Formats.of(this).date(data.date()));
        var text = new Div(new Span(sentence));
        if (!data.about().isEmpty()) {
            var about = new Span(data.about());
            about.addClassName("soft");
            text.add(about);
        }
        text.addClassName("given-text");
        var buttons = new Div(
                button("given.edit", "given.edit.this", sentence, () -> edit.accept(entry)),
                button("given.remove", "given.remove.this", sentence, () -> remove.accept(entry)));
        return new ListItem(text, buttons);
    }

    private Button button(String key, String labelKey, String sentence, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(labelKey, sentence));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
