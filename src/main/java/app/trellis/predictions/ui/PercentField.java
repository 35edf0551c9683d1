package app.trellis.predictions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.RangeInput;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/**
 * A probability in percent: a slider for the hand and a number for the keyboard, each following the other. Both ends are
 * allowed and gently questioned.
 */
final class PercentField extends Div {

    private static final int LOWEST = 0;
    private static final int HIGHEST = 100;

    private final RangeInput slider = new RangeInput();
    private final IntegerField number = new IntegerField(getTranslation("predictions.probability"));
    private final Paragraph hint = new Paragraph();

    PercentField(int percent) {
        addClassName("percent-field");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("predictions.probability-group"));
        slider.setMin(LOWEST);
        slider.setMax(HIGHEST);
        slider.setStep(1d);
        slider.setAriaLabel(getTranslation("predictions.probability-slider"));
        slider.setValueChangeMode(ValueChangeMode.EAGER);
        number.setMin(LOWEST);
        number.setMax(HIGHEST);
        number.setStepButtonsVisible(true);
        number.setValueChangeMode(ValueChangeMode.EAGER);
        number.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("predictions.refused.percent"))
                .setMinErrorMessage(getTranslation("predictions.refused.percent"))
                .setMaxErrorMessage(getTranslation("predictions.refused.percent")));
        hint.addClassName("soft");
        hint.getElement().setAttribute("role", "status");
        slider.setValue((double) percent);
        number.setValue(percent);
        slider.addValueChangeListener(change -> number.setValue((int) Math.round(change.getValue())));
        number.addValueChangeListener(change -> follow(change.getValue()));
        say(percent);
        add(slider, number, hint);
    }

    /** The probability, or null while what stands there is none. */
    @Nullable
    Integer percent() {
        Integer value = number.getValue();
        return value == null || value < LOWEST || value > HIGHEST ? null : value;
    }

    private void follow(@Nullable Integer value) {
        if (value != null && value >= LOWEST && value <= HIGHEST) {
            slider.setValue(value.doubleValue());
            say(value);
        }
    }

    private void say(int percent) {
        hint.setText(getTranslation(
                percent == LOWEST || percent == HIGHEST ? "predictions.certain" : "predictions.odds", percent));
    }
}
