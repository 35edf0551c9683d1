package app.trellis.ideas.ui;

import app.trellis.ideas.Frame;
import app.trellis.ideas.Idea;
import app.trellis.ideas.IdeaService;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.MarkdownField;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;

/** Notes in Markdown, and the frames to look at the idea through. */
final class NotesPanel extends Panel {

    private final TextArea area = new TextArea(getTranslation("ideas.notes.label"));
    private final SavedText text;
    private final MarkdownField notes;

    /** @param today where the reader is; it dates the frames */
    NotesPanel(Idea idea, IdeaService ideas, Saving saving, LocalDate today) {
        super("ideas.notes");
        addClassName("idea-notes");
        area.setMaxLength(Idea.NOTES_LENGTH);
        area.setMinRows(3);
        area.setMaxRows(20);
        area.setHelperText(getTranslation("ideas.notes.help"));
        text = new SavedText(area, idea.notes(), edit -> ideas.note(idea.id(), edit), saving).keptInTab("notes");
        notes = new MarkdownField(text);
        add(notes, new FramesPanel(frame -> look(frame, today)));
    }

    /** Begins a part of the notes with the frame's name and question; it is stored like anything typed. */
    private void look(Frame frame, LocalDate today) {
        var heading = getTranslation(
                "ideas.frame.heading",
                getTranslation("ideas.frame." + frame),
                Formats.of(this).date(today));
        area.setValue(Frame.onto(text.text(), heading, getTranslation("ideas.frame-question." + frame)));
        notes.write();
    }
}
