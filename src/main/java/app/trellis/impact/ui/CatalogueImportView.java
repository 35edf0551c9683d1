package app.trellis.impact.ui;

import app.trellis.impact.CatalogueFile;
import app.trellis.impact.CatalogueImportService;
import app.trellis.impact.CatalogueImported;
import app.trellis.impact.CataloguePreview;
import app.trellis.impact.ImportChoices;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.AdminPlaces;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.SmallFile;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Import: a list of opportunities is shown beside the catalogue first, and taken in when asked. */
@Route("admin/catalogue/import")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/opportunities.css")
final class CatalogueImportView extends Screen {

    private final transient CatalogueImportService imports;
    private final Div result = new Div();
    private transient @Nullable CatalogueFile file;

    CatalogueImportView(CatalogueImportService imports) {
        super("impact.import.title");
        this.imports = imports;
        actions(new RouterLink(getTranslation("impact.import.back"), CatalogueView.class));
        add(new AdminPlaces("admin/catalogue"));
        lead("impact.import.lead");
        result.addClassName("catalogue-import");
        result.getElement().setAttribute("aria-live", "polite");
        Paragraph how = new Paragraph(getTranslation("impact.import.how"));
        how.addClassName("soft");
        add(upload(), how, result);
    }

    private Upload upload() {
        int megabytes = CatalogueFile.LARGEST / 1_000_000;
        Upload upload = SmallFile.upload(
                CatalogueFile.LARGEST, this::read, () -> refuse(new Refused("impact.import.refused.large", megabytes)));
        upload.setAcceptedFileExtensions(".csv", ".txt", ".json");
        SmallFile.texts(upload, getTranslation("impact.import.choose"), getTranslation("impact.import.drop"));
        return upload;
    }

    /** Shows what a file would bring, instead of the one before. */
    private void read(String name, byte[] bytes) {
        try {
            CatalogueFile chosen = CatalogueFile.of(name, bytes);
            CataloguePreview preview = imports.preview(chosen);
            file = chosen;
            result.removeAll();
            result.add(
                    new H2(getTranslation("impact.import.file", name)),
                    new ImportFindings(preview),
                    new ImportForm(preview, this::take));
        } catch (Refused refusal) {
            refuse(refusal);
        }
    }

    /** Says why, where the result would be; the next file takes its place. */
    private void refuse(Refused refusal) {
        file = null;
        Paragraph problem = new Paragraph(getTranslation(refusal.key(), refusal.arguments()));
        problem.addClassName("import-refused");
        problem.getElement().setAttribute("role", "alert");
        result.removeAll();
        result.add(problem);
    }

    private void take(ImportChoices choices) {
        CatalogueFile chosen = file;
        if (chosen != null) {
            Toast.tried(this, () -> done(imports.add(chosen, choices)));
        }
    }

    /** The way back stays as long as the screen does: whoever takes in a list looks at it before they know. */
    private void done(CatalogueImported imported) {
        file = null;
        CataloguePreview done = imported.done();
        Button back = new Button(getTranslation("impact.import.undo"), click -> {
            imports.takeBack(imported);
            result.removeAll();
            result.add(new Paragraph(getTranslation("impact.import.undone")));
        });
        result.removeAll();
        result.add(
                new Paragraph(getTranslation(
                        "impact.import.done",
                        done.added().size(),
                        done.changed().size())),
                back);
    }
}
