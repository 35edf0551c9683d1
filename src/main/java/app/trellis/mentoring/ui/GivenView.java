package app.trellis.mentoring.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.mentoring.Given;
import app.trellis.mentoring.GivenService;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Mentoring that the student gave to others: a log, its sums, and where in the plan it may be shown. */
@Route("people/given")
@RolesAllowed("STUDENT")
@StyleSheet("styles/given.css")
final class GivenView extends Screen {

    private final transient GivenService service;
    private final transient CurrentAccount current;
    private final Div content = new Div();
    private final GivenList list;

    GivenView(GivenService service, CurrentAccount current) {
        super("given.title");
        this.service = service;
        this.current = current;
        lead("given.lead");
        actions(new Anchor("people", getTranslation("given.to-people")));
        list = new GivenList(service, this::edit, this::remove);
        var entry = new GivenEntry(current.today(), data -> {
            var id = service.log(data);
            refresh();
            Toast.undo(this, "given.logged", () -> {
                service.remove(id);
                refresh();
            });
        });
        content.addClassName("given");
        add(entry, content, new VisibleTo("given.visible"));
        refresh();
    }

    private void refresh() {
        var sums = service.sums();
        content.removeAll();
        if (sums.isEmpty()) {
            content.add(new EmptyState("given.empty", "given.empty.text", null));
            return;
        }
        list.refresh();
        var side = new Div(new GivenSumsPanel(sums));
        service.milestone().ifPresent(milestone -> side.add(new OfferPanel(milestone, sums, service, this::refresh)));
        content.add(list, side);
    }

    private void edit(Given before) {
        new GivenDialog(before.data(), current.today(), data -> {
                    service.change(before.id(), data);
                    refresh();
                    Toast.undo(this, "given.changed", () -> {
                        service.change(before.id(), before.data());
                        refresh();
                    });
                })
                .open();
    }

    private void remove(Given entry) {
        var removed = service.remove(entry.id());
        refresh();
        Toast.undo(this, "given.removed", () -> {
            service.log(removed.data());
            refresh();
        });
    }
}
