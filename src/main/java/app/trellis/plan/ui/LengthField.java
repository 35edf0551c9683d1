package app.trellis.plan.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A length in months: one of the usual years, or any other number of months. */
final class LengthField extends CustomField<@Nullable Integer> {
    private static final int OTHER = 0;
    private static final List<Integer> USUAL = List.of(36, 42, 48, 60, 72);

    private final Select<Integer> usual = new Select<>();
    private final IntegerField months = new IntegerField();

    LengthField() {
        addClassName("programme-length");
        setLabel(getTranslation("plan.length"));
        setHelperText(getTranslation("plan.length.help"));
        usual.setItems(36, 42, 48, 60, 72, OTHER);
        usual.setItemLabelGenerator(this::label);
        usual.setAriaLabel(getTranslation("plan.length"));
        usual.addValueChangeListener(change -> changed(change.isFromClient()));
        months.setLabel(getTranslation("plan.length.months"));
        months.setStepButtonsVisible(true);
        months.setVisible(false);
        months.addValueChangeListener(change -> changed(change.isFromClient()));
        add(usual, months);
    }

    private String label(int item) {
        return item == OTHER ? getTranslation("plan.length.other") : getTranslation("plan.length.years", item / 12.0);
    }

    private void changed(boolean byTheReader) {
        showMonths();
        if (byTheReader) {
            updateValue();
        }
    }

    private void showMonths() {
        months.setVisible(isOther());
    }

    private boolean isOther() {
        return Integer.valueOf(OTHER).equals(usual.getValue());
    }

    @Override
    protected @Nullable Integer generateModelValue() {
        return isOther() ? months.getValue() : usual.getValue();
    }

    @Override
    protected void setPresentationValue(@Nullable Integer length) {
        boolean other = length != null && !USUAL.contains(length);
        usual.setValue(other ? Integer.valueOf(OTHER) : length);
        months.setValue(other ? length : null);
        showMonths();
    }
}
