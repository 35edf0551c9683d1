package app.trellis.shared.ui;

import com.vaadin.flow.component.html.Paragraph;

/** The line that says who can see what a screen holds. */
public final class VisibleTo extends Paragraph {

    /** @param key translation key of the sentence */
    public VisibleTo(String key, Object... arguments) {
        super();
        setText(getTranslation(key, arguments));
        addClassName("visible-to");
    }
}
