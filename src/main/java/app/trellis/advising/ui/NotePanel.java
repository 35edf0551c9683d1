package app.trellis.advising.ui;

import app.trellis.account.AccountId;
import app.trellis.advising.NoteService;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.textfield.TextArea;

/** The advisor's private note on a student, saved as it is typed. */
final class NotePanel extends Panel {

    NotePanel(AccountId student, AccountId advisor, NoteService notes) {
        super("notes.title");
        addClassName("advisor-note");
        var area = new TextArea(getTranslation("notes.label"));
        area.setMaxLength(NoteService.LENGTH);
        area.setMinRows(3);
        area.setMaxRows(20);
        area.setWidthFull();
        var said = new SavedNote();
        var saving = new Saving(said, advisor.value() + "/students/" + student.value());
        add(
                new SavedText(area, notes.get(student), edit -> notes.write(student, edit), saving).keptInTab("note"),
                said,
                new VisibleTo("notes.visible"));
    }
}
