package app.trellis.agenda.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.agenda.Entry;
import app.trellis.agenda.EntryId;
import app.trellis.agenda.WorldviewService;
import app.trellis.shared.Edit;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** An entry that is about to be written; its first word begins it, and from then on it has an address of its own. */
@Route(AgendaAddress.WORLDVIEW + "/new")
@RolesAllowed("STUDENT")
@StyleSheet("styles/agenda.css")
final class NewEntryView extends Screen {

    private final transient WorldviewService worldview;
    private final Button goOn = new Button(getTranslation("agenda.entry.go-on"));
    private @Nullable EntryId id;

    NewEntryView(WorldviewService worldview, CurrentAccount student) {
        super("agenda.entry.new");
        this.worldview = worldview;
        var note = new SavedNote();
        var saving = new Saving(note, student.id().value() + "/agenda/worldview");
        var area = new TextArea(getTranslation("agenda.entry.text"));
        area.setMaxLength(Entry.LENGTH);
        area.setMinRows(8);
        area.setMaxRows(30);
        area.setHelperText(getTranslation("agenda.entry.text-help"));
        area.setAutofocus(true);
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        goOn.setEnabled(false);
        goOn.addClickListener(click -> goOn());
        var row = new Div(goOn, note);
        row.addClassName("agenda-acts");
        lead("agenda.entry.lead");
        add(
                new AgendaTabs(),
                new SavedText(area, "", this::store, saving).keptInTab("new"),
                row,
                new VisibleTo("agenda.worldview.visible"));
    }

    private void store(Edit edit) {
        var begun = id;
        if (begun != null) {
            worldview.write(begun, edit);
            return;
        }
        var entry = worldview.begin(edit.now());
        id = entry;
        goOn.setEnabled(true);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(AgendaAddress.of(entry)));
    }

    private void goOn() {
        if (id != null) {
            UI.getCurrent().navigate(AgendaAddress.of(id));
        }
    }
}
