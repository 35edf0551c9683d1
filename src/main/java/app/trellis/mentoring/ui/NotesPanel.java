package app.trellis.mentoring.ui;

import app.trellis.mentoring.MeetingRecord;
import app.trellis.mentoring.MeetingService;
import app.trellis.shared.ui.MarkdownField;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;

/** What was said. The student's own, unless shared for this meeting. */
final class NotesPanel extends Panel {

    NotesPanel(MeetingRecord meeting, MeetingService meetings, Saving saving) {
        super("mentoring.notes");
        var area = new TextArea(getTranslation("mentoring.notes.label"));
        area.setMaxLength(MeetingRecord.NOTES_LENGTH);
        area.setMinRows(3);
        area.setMaxRows(20);
        area.setHelperText(getTranslation("mentoring.notes.help"));
        var text = new SavedText(area, meeting.notes(), edit -> meetings.writeNotes(meeting.id(), edit), saving)
                .keptInTab("notes");
        var shared = new Checkbox(getTranslation("mentoring.notes.share"), meeting.notesShared());
        shared.setHelperText(getTranslation("mentoring.notes.share.help"));
        shared.addValueChangeListener(
                change -> saving.store(() -> meetings.shareNotes(meeting.id(), change.getValue())));
        add(new MarkdownField(text), shared);
    }
}
