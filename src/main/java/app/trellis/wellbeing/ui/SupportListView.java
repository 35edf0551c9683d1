package app.trellis.wellbeing.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.AdminPlaces;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.wellbeing.ListedSupport;
import app.trellis.wellbeing.SupportBefore;
import app.trellis.wellbeing.SupportListService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The support list that all students share, for whoever looks after it. No student's choice is here. */
@Route("admin/support")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/wellbeing.css")
final class SupportListView extends Screen {

    private final transient SupportListService support;
    private final SupportListGrid grid;

    SupportListView(SupportListService support, CurrentAccount current) {
        super("wellbeing.list.title");
        this.support = support;
        grid = new SupportListGrid(current.today(), this::act);
        var add = new Button(getTranslation("wellbeing.list.add"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions(add);
        add(new AdminPlaces("admin/support"));
        lead("wellbeing.list.lead");
        add(grid);
        show();
    }

    private void show() {
        grid.setItems(support.list());
    }

    private void act(ListedSupport listed, SupportAct act) {
        var id = listed.entry().id();
        switch (act) {
            case EDIT -> edit(listed);
            case CHECKED -> run("wellbeing.list.checked-today", () -> support.checked(id));
            case HIDE -> run("wellbeing.list.hidden", () -> support.hide(id));
            case SHOW -> run("wellbeing.list.shown", () -> support.show(id));
            case RESTORE -> run("wellbeing.list.restored", () -> support.restore(id));
        }
    }

    private void edit(@Nullable ListedSupport listed) {
        new SupportEntryDialog(listed == null ? null : listed.entry(), entry -> {
                    var before = support.save(entry);
                    offerUndo("wellbeing.list.saved", before);
                })
                .open();
    }

    private void run(String key, Supplier<SupportBefore> act) {
        try {
            offerUndo(key, act.get());
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
        } catch (NotFound changedMeanwhile) {
            show();
        }
    }

    private void offerUndo(String key, SupportBefore before) {
        show();
        Toast.undo(this, key, () -> {
            support.takeBack(before);
            show();
        });
    }
}
