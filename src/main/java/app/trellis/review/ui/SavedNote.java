package app.trellis.review.ui;

import com.vaadin.flow.component.html.Span;

/** Says quietly whether what was typed is stored. Screen readers hear it once, not at every letter. */
final class SavedNote extends Span {

    SavedNote() {
        addClassName("saved-note");
        getElement().setAttribute("role", "status");
    }

    void saved() {
        removeClassName("saved-note-not");
        setText(getTranslation("review.saved"));
    }

    void notSaved() {
        addClassName("saved-note-not");
        setText(getTranslation("review.notsaved"));
    }
}
