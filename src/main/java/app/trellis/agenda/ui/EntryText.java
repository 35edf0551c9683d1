package app.trellis.agenda.ui;

import app.trellis.agenda.Entry;
import app.trellis.agenda.WorldviewService;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** What an entry says: read as it is meant, written as it is typed. */
final class EntryText extends Div {

    private final SavedText text;
    private final Div read = new Div();
    private final Button turn = new Button();
    private boolean writing;

    EntryText(Entry entry, WorldviewService worldview, Saving saving) {
        addClassName("entry-text");
        var area = new TextArea(getTranslation("agenda.entry.text"));
        area.setMaxLength(Entry.LENGTH);
        area.setMinRows(6);
        area.setMaxRows(30);
        area.setHelperText(getTranslation("agenda.entry.text-help"));
        text = new SavedText(area, entry.text(), edit -> worldview.write(entry.id(), edit), saving).keptInTab("text");
        turn.addThemeVariants(ButtonVariant.TERTIARY);
        turn.addClickListener(click -> show(!writing));
        add(text, read, turn);
        show(entry.text().isBlank());
    }

    private void show(boolean write) {
        writing = write;
        text.setVisible(write);
        read.removeAll();
        if (!write) {
            read.add(new MarkdownText(text.text()));
        }
        read.setVisible(!write);
        turn.setText(getTranslation(write ? "agenda.entry.read" : "agenda.entry.write"));
    }
}
