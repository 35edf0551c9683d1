package app.trellis.mentoring.ui;

import app.trellis.mentoring.CalendarPreview;
import app.trellis.mentoring.ImportDone;
import app.trellis.mentoring.MeetingImportService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.SmallFile;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Import: a calendar file is shown first, and what the student keeps is logged when asked. */
@Route(PeopleAddress.IMPORT)
@RolesAllowed("STUDENT")
@StyleSheet("styles/people.css")
final class ImportView extends Screen {

    private final transient PeopleServices services;
    private final transient MeetingImportService imports;
    private final Div result = new Div();

    ImportView(PeopleServices services, MeetingImportService imports) {
        super("mentoring.import");
        this.services = services;
        this.imports = imports;
        addClassName("people");
        lead("mentoring.import.lead");
        actions(new Link(PeopleAddress.PEOPLE, getTranslation("mentoring.back")));
        result.addClassName("people-main");
        result.getElement().setAttribute("aria-live", "polite");
        add(upload(), result, new VisibleTo("mentoring.import.visible"));
    }

    /** Shows what a file holds, instead of the one before. */
    void read(byte[] file) {
        result.removeAll();
        try {
            show(imports.preview(file));
        } catch (Refused refusal) {
            result.add(new Paragraph(getTranslation(refusal.key(), refusal.arguments())));
        }
    }

    private Upload upload() {
        var upload = SmallFile.upload(
                MeetingImportService.LARGEST,
                (name, bytes) -> read(bytes),
                () -> Toast.refused(
                        this, new Refused("mentoring.refused.file-large", MeetingImportService.LARGEST / 1_000_000)));
        upload.setAcceptedFileExtensions(".ics");
        SmallFile.texts(upload, getTranslation("mentoring.import.choose"), getTranslation("mentoring.import.drop"));
        return upload;
    }

    private void show(CalendarPreview preview) {
        if (preview.rows().isEmpty()) {
            result.add(new Paragraph(getTranslation("mentoring.import.nothing", preview.known())));
            return;
        }
        result.add(new ImportPanel(preview, services.mentoring().mentors(), chosen -> done(imports.add(chosen))));
    }

    private void done(ImportDone done) {
        UI.getCurrent().navigate(PeopleView.class);
        Toast.undo(
                this,
                "mentoring.import.done",
                () -> {
                    imports.undo(done);
                    UI.getCurrent().navigate(PeopleAddress.IMPORT);
                },
                done.logged().size(),
                done.known());
    }
}
