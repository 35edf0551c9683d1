package app.trellis.projects.ui;

import app.trellis.projects.FieldSpeed;
import app.trellis.projects.Origin;
import app.trellis.projects.ProjectData;
import app.trellis.projects.ProjectDates;
import app.trellis.projects.ProjectRole;
import app.trellis.projects.Risk;
import app.trellis.projects.SafetyRelevance;
import app.trellis.projects.Variety;
import app.trellis.projects.Worth;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.FormDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** All that a form says about a project. Only the title is needed; what is seldom needed is folded away. */
final class ProjectDialog extends FormDialog {

    private static final String OPEN = "projects.unsaid";

    private final TextField title = new TextField(getTranslation("projects.field.title"));
    private final TextArea summary = new TextArea(getTranslation("projects.field.summary"));
    private final Choice<Origin> origin = new Choice<>("projects.origin", Origin.values(), "");
    private final TextField whose = new TextField(getTranslation("projects.field.whose"));
    private final Choice<ProjectRole> role = new Choice<>("projects.role", ProjectRole.values(), "");
    private final Choice<Risk> risk = new Choice<>("projects.risk", Risk.values(), OPEN);
    private final Choice<FieldSpeed> speed = new Choice<>("projects.speed", FieldSpeed.values(), OPEN);
    private final Choice<SafetyRelevance> safety = new Choice<>("projects.safety", SafetyRelevance.values(), OPEN);
    private final TextArea note = new TextArea(getTranslation("projects.field.safety-note"));
    private final IntegerField academic = value("projects.field.academic");
    private final IntegerField forSafety = value("projects.field.for-safety");
    private final TextField topic = new TextField(getTranslation("projects.field.topic"));
    private final TextField method = new TextField(getTranslation("projects.field.method"));
    private final TextField collaborators = new TextField(getTranslation("projects.field.collaborators"));
    private final DateField started = new DateField(getTranslation("projects.field.started"));
    private final DateField firstTest = new DateField(getTranslation("projects.field.first-test"));
    private final DateField expectedEnd = new DateField(getTranslation("projects.field.expected-end"));
    private final transient Consumer<ProjectData> store;

    /**
     * @param isNew a new one says when it began if it has; later there is a button for that
     * @param store may throw {@link app.trellis.shared.Refused}
     */
    ProjectDialog(String titleKey, ProjectData data, boolean isNew, Consumer<ProjectData> store) {
        super(titleKey, "projects.save");
        this.store = store;
        title.setMaxLength(ProjectData.TITLE_LENGTH);
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        summary.setMaxLength(ProjectData.SUMMARY_LENGTH);
        summary.setMinRows(2);
        whose.setMaxLength(ProjectData.WHOSE_LENGTH);
        note.setMaxLength(Worth.NOTE_LENGTH);
        topic.setMaxLength(Variety.LENGTH);
        method.setMaxLength(Variety.LENGTH);
        collaborators.setMaxLength(Variety.COLLABORATORS_LENGTH);
        speed.setHelperText(getTranslation("projects.speed.help"));
        started.setHelperText(isNew ? getTranslation("projects.field.started.help") : "");
        firstTest.setHelperText(getTranslation("projects.field.first-test.help"));
        started.setVisible(isNew || data.dates().started() != null);
        origin.addValueChangeListener(change -> whose.setVisible(change.getValue() != Origin.OWN));
        show(data);
        add(
                fields(title, summary, origin, whose, role, risk),
                folded("projects.part.dates", !isNew, fields(started, firstTest, expectedEnd, speed)),
                folded(
                        "projects.part.worth",
                        false,
                        fields(lead("projects.worth.lead"), safety, note, academic, forSafety)),
                folded(
                        "projects.part.variety",
                        false,
                        fields(lead("projects.variety.lead"), topic, method, collaborators)));
    }

    private void show(ProjectData data) {
        title.setValue(data.title());
        summary.setValue(data.summary());
        origin.setValue(data.origin());
        whose.setValue(data.whose());
        whose.setVisible(data.origin() != Origin.OWN);
        role.setValue(data.role());
        risk.setValue(data.risk());
        speed.setValue(data.speed());
        safety.setValue(data.worth().safety());
        note.setValue(data.worth().note());
        academic.setValue(data.worth().academic());
        forSafety.setValue(data.worth().forSafety());
        topic.setValue(data.variety().topic());
        method.setValue(data.variety().method());
        collaborators.setValue(data.variety().collaborators());
        started.setValue(data.dates().started());
        firstTest.setValue(data.dates().firstTest());
        expectedEnd.setValue(data.dates().expectedEnd());
    }

    @Override
    protected boolean save() {
        store.accept(new ProjectData(
                title.getValue(),
                summary.getValue(),
                origin.getValue(),
                whose.getValue(),
                role.getValue(),
                risk.getValue(),
                speed.getValue(),
                new Worth(safety.getValue(), note.getValue(), academic.getValue(), forSafety.getValue()),
                new Variety(topic.getValue(), method.getValue(), collaborators.getValue()),
                new ProjectDates(started.getValue(), firstTest.getValue(), expectedEnd.getValue())));
        return true;
    }

    private IntegerField value(String key) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(1);
        field.setMax(Worth.MOST);
        field.setStepButtonsVisible(true);
        field.setHelperText(getTranslation("projects.field.value.help", Worth.MOST));
        return field;
    }

    private Paragraph lead(String key) {
        var lead = new Paragraph(getTranslation(key));
        lead.addClassName("soft");
        return lead;
    }

    private static Div fields(Component... parts) {
        var fields = new Div(parts);
        fields.addClassName("project-fields");
        return fields;
    }

    private Details folded(String key, boolean open, Div content) {
        var details = new Details(getTranslation(key), content);
        details.setOpened(open);
        return details;
    }
}
