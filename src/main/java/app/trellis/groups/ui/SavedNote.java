package app.trellis.groups.ui;

import com.vaadin.flow.component.html.Span;

/** Says quietly whether what was typed is stored. Screen readers hear it once, not at every letter. */
final class SavedNote extends Span {

    SavedNote() {
        addClassName("saved-note");
        getElement().setAttribute("role", "status");
    }

    void saved() {
        setText(getTranslation("groups.saved"));
    }

    void notSaved() {
        setText(getTranslation("groups.not-saved"));
    }
}
