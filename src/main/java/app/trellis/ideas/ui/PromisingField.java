package app.trellis.ideas.ui;

import app.trellis.ideas.Promising;
import com.vaadin.flow.component.textfield.IntegerField;

/** How promising: a number from 0, a dead end, to 100. */
final class PromisingField extends IntegerField {

    PromisingField(String labelKey, Object... arguments) {
        setLabel(getTranslation(labelKey, arguments));
        setHelperText(getTranslation("feedback.promising.scale"));
        setMin(Promising.LOWEST);
        setMax(Promising.HIGHEST);
        addClassName("promising");
    }
}
