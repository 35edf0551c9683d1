package app.trellis.shared.ui;

import app.trellis.shared.Choices;
import app.trellis.shared.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;

/**
 * Some things of a kind as a row of choices, the likeliest first, and a short form to add one that is not among them yet.
 *
 * @param <T> what is chosen
 * @param <K> the kinds of it
 */
public final class ChoiceWithNew<T, K extends Enum<K>> extends Div {

    private static final int AT_FIRST = 6;
    private static final String FOCUS_CHOSEN =
            "setTimeout(() => this.querySelector('vaadin-radio-button[checked]')?.focus())";

    private final String keys;
    private final transient Choices<T, K> source;
    private final RadioButtonGroup<T> choice = new RadioButtonGroup<>();
    private final Button all = new Button();
    private final Button more = new Button();
    private final TextField name = new TextField();
    private final Select<K> kind = new Select<>();
    private final Div form = new Div();

    /**
     * @param labelKey translation key of the question
     * @param keys the texts of the form begin with this
     * @param kindKeys the names of the kinds begin with this
     */
    public ChoiceWithNew(String labelKey, String keys, String kindKeys, Choices<T, K> source) {
        this.keys = keys;
        this.source = source;
        addClassName("choice-with-new");
        choice.setLabel(getTranslation(labelKey));
        choice.setItemLabelGenerator(source::name);
        choice.addClassName("chips");
        all.addThemeVariants(ButtonVariant.TERTIARY);
        all.addClickListener(click -> list(source.all(), true));
        more.setText(getTranslation(keys + ".more"));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> ask(true));
        makeForm(kindKeys, source.kinds());
        var others = new Div(all, more);
        others.addClassName("choice-others");
        add(choice, others, form);
        var items = source.all();
        list(items, false);
        ask(items.isEmpty());
        if (items.size() == 1) {
            choice.setValue(items.getFirst());
        }
    }

    /** What is chosen; asks for it if nothing is. */
    public Optional<T> chosen() {
        boolean missing = choice.isEmpty();
        choice.setErrorMessage(missing ? getTranslation(keys + ".nobody") : "");
        choice.setInvalid(missing);
        return choice.getOptionalValue();
    }

    /** Reads the choices anew, and keeps what is chosen if it is still among them. */
    public void refresh() {
        var before = choice.getOptionalValue();
        var items = source.all();
        list(items, before.filter(it -> items.indexOf(it) >= AT_FIRST).isPresent());
        before.filter(items::contains).ifPresent(choice::setValue);
        ask(items.isEmpty());
    }

    private void makeForm(String kindKeys, List<K> kinds) {
        name.setLabel(getTranslation(keys + ".name"));
        kind.setLabel(getTranslation(keys + ".kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(value -> getTranslation(kindKeys + "." + value));
        kind.setValue(kinds.getFirst());
        form.addClassName("choice-form");
        form.add(name, kind, new Button(getTranslation(keys + ".add"), click -> add()));
    }

    private void add() {
        try {
            var added = source.add(name.getValue(), kind.getValue());
            list(source.all(), true);
            choice.setValue(added);
            choice.setInvalid(false);
            name.clear();
            name.setInvalid(false);
            ask(false);
            choice.getElement().executeJs(FOCUS_CHOSEN);
        } catch (Refused refusal) {
            name.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            name.setInvalid(true);
            name.focus();
        }
    }

    private void list(List<T> items, boolean whole) {
        choice.setItems(whole ? items : items.stream().limit(AT_FIRST).toList());
        choice.setVisible(!items.isEmpty());
        all.setText(getTranslation("shared.choice.all", items.size()));
        all.setVisible(!whole && items.size() > AT_FIRST);
    }

    private void ask(boolean asking) {
        form.setVisible(asking);
        more.setVisible(!asking);
    }
}
