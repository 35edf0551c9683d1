package app.trellis.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

/** Shown where there is nothing yet: says what will be here, why it is worth it, and offers the first step. */
public final class EmptyState extends Div {

    /**
     * @param titleKey what is missing, as a short friendly statement
     * @param textKey what it is good for, in a sentence or two
     * @param action the first step, or null where there is none to take
     */
    public EmptyState(String titleKey, String textKey, @Nullable Component action) {
        addClassName("empty-state");
        var title = new Paragraph(getTranslation(titleKey));
        title.addClassName("empty-state-title");
        add(title, new Paragraph(getTranslation(textKey)));
        if (action != null) {
            add(action);
        }
    }
}
