package app.trellis.review.ui;

import app.trellis.shared.Refused;
import app.trellis.shared.ui.Toast;

/** Stores one thing and says quietly that it is stored, or plainly why it is not. */
final class Saving {

    private final SavedNote note;

    Saving(SavedNote note) {
        this.note = note;
    }

    /** True if the thing was stored; a refusal is shown and leaves everything on the screen as it is. */
    boolean store(Runnable act) {
        try {
            act.run();
            note.saved();
            return true;
        } catch (Refused refusal) {
            note.notSaved();
            Toast.refused(note, refusal);
            return false;
        }
    }

    void pending() {
        note.notSaved();
    }
}
