package app.trellis.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A small offer to count something as evidence for one or several things, or not at all. Nothing happens unless it is
 * pressed.
 *
 * @param <T> what it may be counted for
 */
public final class OfferBox<T> extends Div {

    /**
     * @param fitting what it may be counted for; all of it is ticked at first
     * @param count told what is ticked
     */
    public OfferBox(List<T> fitting, Function<T, String> title, Consumer<Set<T>> count, Runnable decline) {
        addClassName("offer-box");
        var group = new CheckboxGroup<T>(getTranslation("shared.offer"));
        group.setItems(fitting);
        group.setItemLabelGenerator(title::apply);
        group.select(fitting);
        var hint = new Paragraph(getTranslation("shared.offer.hint"));
        hint.addClassName("soft");
        var yes = new Button(getTranslation("shared.offer.count"), click -> count.accept(group.getValue()));
        yes.addThemeVariants(ButtonVariant.SMALL);
        var no = new Button(getTranslation("shared.offer.decline"), click -> decline.run());
        no.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        var acts = new Div(yes, no);
        acts.addClassName("offer-acts");
        add(group, hint, acts);
    }
}
