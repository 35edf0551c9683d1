package app.trellis.shared.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/**
 * Who can see what a screen holds, by name, with the way to change that. A single item can be kept to oneself here; that
 * counts from the others' next click.
 */
public final class WhoSees extends Div {

    private final List<String> names;
    private final Span who = new Span();
    private final Span detail = new Span();

    /**
     * @param names of the advisors with whom the area is shared now
     * @param detailKey translation key of a sentence on what of it they see
     */
    public WhoSees(List<String> names, String detailKey, Object... arguments) {
        this.names = List.copyOf(names);
        addClassNames("visible-to", "who-sees");
        who.getElement().setAttribute("role", "status");
        detail.setText(getTranslation(detailKey, arguments));
        var change = new Anchor("settings/advisors", getTranslation("shared.who-sees.change"));
        change.getElement().setAttribute("router-link", true);
        add(new Paragraph(who, new Span(" "), detail, new Span(" "), change));
        show(false);
    }

    /**
     * Lets this one item be kept to oneself.
     *
     * @param kept whether it is now
     */
    public WhoSees keepable(boolean kept, Consumer<Boolean> onChange) {
        var box = new Checkbox(getTranslation("shared.who-sees.keep"), kept);
        box.addValueChangeListener(change -> {
            onChange.accept(change.getValue());
            show(change.getValue());
        });
        addComponentAsFirst(box);
        show(kept);
        return this;
    }

    private void show(boolean kept) {
        var nobody = kept || names.isEmpty();
        who.setText(nobody ? getTranslation("shared.who-sees.nobody") : getTranslation("shared.who-sees", listed()));
        detail.setVisible(!nobody);
    }

    private String listed() {
        var all = names.getLast();
        for (int i = names.size() - 2; i >= 0; i--) {
            all = getTranslation(
                    i == names.size() - 2 ? "shared.who-sees.and" : "shared.who-sees.comma", names.get(i), all);
        }
        return all;
    }
}
