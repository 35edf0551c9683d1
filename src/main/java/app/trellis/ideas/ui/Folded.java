package app.trellis.ideas.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;

/** Something that is seldom needed, folded away. */
final class Folded extends Details {

    Folded(String titleKey, boolean open, Component content) {
        setSummaryText(getTranslation(titleKey));
        setOpened(open);
        add(content);
    }
}
