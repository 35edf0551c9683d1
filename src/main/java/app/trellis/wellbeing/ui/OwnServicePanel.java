package app.trellis.wellbeing.ui;

import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import app.trellis.wellbeing.OwnService;
import app.trellis.wellbeing.Support;
import app.trellis.wellbeing.SupportService;
import com.vaadin.flow.component.html.Paragraph;

/** The own university's service: entered once by the student, shown from then on. */
final class OwnServicePanel extends Panel {

    private final SupportService support;
    private final Runnable changed;
    private final OwnService entered;

    OwnServicePanel(Support found, SupportService support, Runnable changed) {
        super("wellbeing.support.own.title");
        this.support = support;
        this.changed = changed;
        this.entered = found.ownService();
        if (entered.isEntered()) {
            add(new OwnServiceItem(entered));
        } else {
            add(new Paragraph(getTranslation("wellbeing.support.own.text")));
        }
        var note = found.ownServicePlace().note();
        if (note != null) {
            add(new Paragraph(note.in(getLocale())));
        }
        add(new OwnServiceForm(entered, this::save, this::remove));
    }

    private void save(OwnService service) {
        support.enterOwnService(service);
        Toast.show(this, "wellbeing.support.own.saved");
        changed.run();
    }

    private void remove() {
        support.enterOwnService(OwnService.none());
        Toast.undo(this, "wellbeing.support.own.removed", () -> save(entered));
        changed.run();
    }
}
