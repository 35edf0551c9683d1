package app.trellis.ideas.ui;

import app.trellis.ideas.Frame;
import app.trellis.ideas.Idea;
import app.trellis.ideas.IdeaService;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;

/** Notes in Markdown: read as they are meant, written as they are typed. */
final class NotesPanel extends Panel {

    private final TextArea area = new TextArea(getTranslation("ideas.notes.label"));
    private final SavedText text;
    private final Div read = new Div();
    private final Button turn = new Button();
    private boolean writing;

    /** @param today where the reader is; it dates the frames */
    NotesPanel(Idea idea, IdeaService ideas, Saving saving, LocalDate today) {
        super("ideas.notes");
        addClassName("idea-notes");
        area.setMaxLength(Idea.NOTES_LENGTH);
        area.setMinRows(3);
        area.setMaxRows(20);
        area.setHelperText(getTranslation("ideas.notes.help"));
        text = new SavedText(area, idea.notes(), edit -> ideas.note(idea.id(), edit), saving).keptInTab("notes");
        turn.addThemeVariants(ButtonVariant.TERTIARY);
        turn.addClickListener(click -> show(!writing));
        add(text, read, turn, new FramesPanel(frame -> look(frame, today)));
        show(idea.notes().isBlank());
    }

    /** Begins a part of the notes with the frame's name and question; it is stored like anything typed. */
    private void look(Frame frame, LocalDate today) {
        var heading = getTranslation(
                "ideas.frame.heading",
                getTranslation("ideas.frame." + frame),
                Formats.of(this).date(today));
        area.setValue(Frame.onto(text.text(), heading, getTranslation("ideas.frame-question." + frame)));
        show(true);
        text.focusField();
    }

    private void show(boolean write) {
        writing = write;
        text.setVisible(write);
        read.removeAll();
        if (!write) {
            read.add(new MarkdownText(text.text()));
        }
        read.setVisible(!write);
        turn.setText(getTranslation(write ? "ideas.notes.read" : "ideas.notes.write"));
    }
}
