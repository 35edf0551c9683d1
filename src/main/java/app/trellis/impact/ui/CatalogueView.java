package app.trellis.impact.ui;

import app.trellis.impact.CatalogueBefore;
import app.trellis.impact.CatalogueImportService;
import app.trellis.impact.CatalogueService;
import app.trellis.impact.CuratedEntry;
import app.trellis.shared.NotFound;
import app.trellis.shared.ui.AdminPlaces;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The catalogue that all students share, for whoever looks after it. */
@Route("admin/catalogue")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/opportunities.css")
final class CatalogueView extends Screen implements AfterNavigationObserver {

    private static final String TEXT = "q";
    private static final String FILE = "trellis-catalogue.csv";

    private final transient CatalogueService catalogue;
    private final TextField search = new TextField(getTranslation("impact.curate.search"));
    private final CatalogueGrid grid = new CatalogueGrid(this::act);

    CatalogueView(CatalogueService catalogue, CatalogueImportService imports) {
        super("impact.curate.title");
        this.catalogue = catalogue;
        var add = new Button(getTranslation("impact.curate.add"), click -> edit(null));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        actions(new RouterLink(getTranslation("impact.import.title"), CatalogueImportView.class), export(imports), add);
        add(new AdminPlaces("admin/catalogue"));
        lead("impact.curate.lead");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                show();
                var query = search.isEmpty() ? QueryParameters.empty() : QueryParameters.of(TEXT, search.getValue());
                UI.getCurrent().getPage().getHistory().replaceState(null, new Location("admin/catalogue", query));
            }
        });
        add(search, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        search.setValue(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TEXT)
                .orElse(""));
        show();
    }

    /** Made when it is asked for, so that the screen holds no file. */
    private Anchor export(CatalogueImportService imports) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var csv = imports.export().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(csv), FILE, "text/csv;charset=utf-8", csv.length);
        });
        return new Anchor(handler, getTranslation("impact.curate.export"));
    }

    private void show() {
        grid.setItems(catalogue.list(search.getValue()));
    }

    private void act(CuratedEntry entry, CatalogueAct act) {
        var id = entry.opportunity().id();
        switch (act) {
            case EDIT -> edit(entry);
            case CHECKED -> run("impact.curate.checked-today", () -> catalogue.checked(id));
            case HIDE -> run("impact.curate.hidden", () -> catalogue.hide(id));
            case SHOW -> run("impact.curate.shown", () -> catalogue.show(id));
            case RESTORE -> run("impact.curate.restored", () -> catalogue.restore(id));
        }
    }

    private void edit(@Nullable CuratedEntry entry) {
        var id = entry == null ? null : entry.opportunity().id();
        var text = id == null ? EntryDialog.BLANK : catalogue.text(id);
        new EntryDialog(text, typed -> catalogue.save(id, typed), before -> offerUndo("impact.curate.saved", before))
                .open();
    }

    private void run(String key, Supplier<CatalogueBefore> act) {
        try {
            offerUndo(key, act.get());
        } catch (NotFound changedMeanwhile) {
            show();
        }
    }

    private void offerUndo(String key, CatalogueBefore before) {
        show();
        Toast.undo(this, key, () -> {
            catalogue.takeBack(before);
            show();
        });
    }
}
