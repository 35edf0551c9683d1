package app.trellis.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** How many minutes, as buttons that are pressed once: the usual numbers, and a field for any other. */
public final class MinutesRow extends Div {

    private static final List<Integer> USUAL = List.of(15, 30, 45, 60);
    private static final AtomicLong COUNT = new AtomicLong();

    private final transient Taker take;

    /** Gets the number of minutes. */
    @FunctionalInterface
    public interface Taker {

        /** False if nothing came of it. */
        boolean take(int minutes);
    }

    /**
     * @param longest the largest number that the field takes
     * @param take gets the number; if nothing came of it, the field keeps it
     */
    public MinutesRow(int longest, Taker take) {
        this.take = take;
        var label = new Span(getTranslation("shared.minutes"));
        label.setId("minutes-" + COUNT.incrementAndGet());
        addClassName("minutes-row");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-labelledby", label.getId().orElseThrow());
        add(label);
        for (int minutes : USUAL) {
            var button = new Button(Formats.of(this).number(minutes), click -> take.take(minutes));
            button.setAriaLabel(getTranslation("shared.minutes.log", minutes));
            add(button);
        }
        var other = other(longest);
        other.setVisible(false);
        add(new Button(getTranslation("shared.minutes.other"), click -> other.setVisible(!other.isVisible())), other);
    }

    private Div other(int longest) {
        var minutes = new IntegerField(getTranslation("shared.minutes.number"));
        minutes.setMin(1);
        minutes.setMax(longest);
        minutes.setStepButtonsVisible(false);
        var button = new Button(getTranslation("shared.minutes.take"), click -> {
            Integer value = minutes.getValue();
            if (value != null && take.take(value)) {
                minutes.clear();
            }
        });
        var row = new Div(minutes, button);
        row.addClassName("minutes-other");
        return row;
    }
}
