package app.trellis.shared.ui;

import app.trellis.shared.Refused;

/** Stores one thing and says quietly that it is stored, or plainly why it is not. */
public final class Saving {

    private final SavedNote note;
    private final String page;

    /** @param page names the person and the thing that the page is about */
    public Saving(SavedNote note, String page) {
        this.note = note;
        this.page = page;
    }

    /** Names a field of this page, other than the same field of another person or week. */
    public String keyInTab(String field) {
        return page + "/" + field;
    }

    /** True if the thing was stored; a refusal is shown and leaves everything on the screen as it is. */
    public boolean store(Runnable act) {
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

    void done() {
        note.saved();
    }

    void pending() {
        note.notSaved();
    }
}
