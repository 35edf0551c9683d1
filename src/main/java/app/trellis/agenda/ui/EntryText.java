package app.trellis.agenda.ui;

import app.trellis.agenda.Entry;
import app.trellis.agenda.WorldviewService;
import app.trellis.shared.ui.MarkdownField;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** What an entry says. */
final class EntryText extends Div {

    EntryText(Entry entry, WorldviewService worldview, Saving saving) {
        var area = new TextArea(getTranslation("agenda.entry.text"));
        area.setMaxLength(Entry.LENGTH);
        area.setMinRows(6);
        area.setMaxRows(30);
        area.setHelperText(getTranslation("agenda.entry.text-help"));
        add(new MarkdownField(new SavedText(area, entry.text(), edit -> worldview.write(entry.id(), edit), saving)
                .keptInTab("text")));
    }
}
