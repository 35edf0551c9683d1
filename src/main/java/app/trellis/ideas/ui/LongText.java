package app.trellis.ideas.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** A box for some sentences. */
final class LongText extends TextArea {

    LongText(String labelKey, int most, Object... arguments) {
        setLabel(getTranslation(labelKey, arguments));
        setMaxLength(most);
        setMinRows(2);
        addClassName("long-text");
    }
}
