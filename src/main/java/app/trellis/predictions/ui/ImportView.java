package app.trellis.predictions.ui;

import app.trellis.predictions.ImportData;
import app.trellis.predictions.ImportPreview;
import app.trellis.predictions.PredictionFileService;
import app.trellis.predictions.PredictionKind;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.SmallFile;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;

/** Import: a file of other programs' predictions is shown first, and taken in when asked. */
@Route("predictions/import")
@RolesAllowed("STUDENT")
@StyleSheet("styles/predictions.css")
final class ImportView extends Screen {

    private final transient PredictionFileService files;
    private final RadioButtonGroup<PredictionKind> kind = new RadioButtonGroup<>();
    private final Select<String> person = new Select<>();
    private final Div result = new Div();
    private final Paragraph file = new Paragraph();
    private String csv = "";

    ImportView(PredictionFileService files) {
        super("predictions.import");
        this.files = files;
        lead("predictions.import.lead");
        kind.setLabel(getTranslation("predictions.import.kind"));
        kind.setItems(PredictionKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("predictions.kind." + each));
        kind.setValue(PredictionKind.OUTCOME);
        kind.addValueChangeListener(change -> again(change.isFromClient()));
        person.setLabel(getTranslation("predictions.import.person"));
        person.setVisible(false);
        person.addValueChangeListener(change -> again(change.isFromClient()));
        file.addClassName("soft");
        result.addClassName("prediction-import");
        result.getElement().setAttribute("aria-live", "polite");
        add(
                upload(),
                kind,
                person,
                result,
                new RouterLink(getTranslation("predictions.import.back"), PredictionsView.class));
    }

    /** Shows what a file would bring, instead of the one before. */
    private void read(String name, String text) {
        csv = text;
        file.setText(getTranslation("predictions.import.file", name));
        person.clear();
        preview();
    }

    private Upload upload() {
        var upload = SmallFile.upload(
                ImportData.LENGTH,
                (name, bytes) -> read(name, new String(bytes, StandardCharsets.UTF_8)),
                () -> refuse(new Refused("predictions.refused.file-long")));
        upload.setAcceptedFileExtensions(".csv", ".txt");
        SmallFile.texts(upload, getTranslation("predictions.import.choose"), getTranslation("predictions.import.drop"));
        return upload;
    }

    private void again(boolean asked) {
        if (asked && !csv.isEmpty()) {
            preview();
        }
    }

    private void preview() {
        result.removeAll();
        try {
            var preview = files.preview(data());
            showPeople(preview);
            result.add(file, new ImportResult("predictions.import.would", preview));
            if (preview.added() > 0) {
                var add = new Button(getTranslation("predictions.import.add", preview.added()), click -> take());
                add.addThemeVariants(ButtonVariant.PRIMARY);
                result.add(add);
            }
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    /** Says why, where the result would be; the next file takes its place. */
    private void refuse(Refused refusal) {
        csv = "";
        person.setVisible(false);
        var problem = new Paragraph(getTranslation(refusal.key(), refusal.arguments()));
        problem.addClassName("import-refused");
        problem.getElement().setAttribute("role", "alert");
        result.removeAll();
        result.add(problem);
    }

    private void showPeople(ImportPreview preview) {
        var people = preview.people();
        person.setVisible(people.size() > 1);
        if (people.size() > 1 && person.isEmpty()) {
            person.setItems(people);
            person.setValue(people.getFirst());
        }
    }

    private void take() {
        var done = files.add(data());
        csv = "";
        person.setVisible(false);
        result.removeAll();
        result.add(new ImportResult("predictions.import.did", done));
    }

    private ImportData data() {
        return new ImportData(csv, kind.getValue(), person.isEmpty() ? "" : person.getValue());
    }
}
