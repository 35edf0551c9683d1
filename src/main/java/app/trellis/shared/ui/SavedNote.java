package app.trellis.shared.ui;

import com.vaadin.flow.component.html.Span;

/** Says quietly whether what was typed is stored. Screen readers hear it once, not at every letter. */
public final class SavedNote extends Span {

    /** Says nothing yet. */
    public SavedNote() {
        addClassName("saved-note");
        getElement().setAttribute("role", "status");
    }

    void saved() {
        removeClassName("saved-note-not");
        setText(getTranslation("shared.saved"));
    }

    void notSaved() {
        addClassName("saved-note-not");
        setText(getTranslation("shared.notsaved"));
    }
}
