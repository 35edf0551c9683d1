package app.trellis.groups.ui;

import app.trellis.groups.SessionRun;
import app.trellis.groups.SessionRunService;
import app.trellis.groups.SessionText;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.textfield.TextArea;

/** A text of a session that several people write, saved as it is typed. */
final class SessionBox {

    private SessionBox() {}

    /** @param label already translated */
    static SavedText of(String label, SessionRun run, SessionText box, SessionRunService runs, SavedNote note) {
        var session = run.session().id();
        var field = new TextArea(label);
        field.setMinRows(4);
        field.setMaxLength(SessionText.LENGTH);
        return new SavedText(
                field,
                run.text(box),
                edit -> runs.write(session, box, edit),
                new Saving(note, session.value().toString()));
    }
}
