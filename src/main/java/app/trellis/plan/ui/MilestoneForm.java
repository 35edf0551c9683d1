package app.trellis.plan.ui;

import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneData;
import app.trellis.plan.Phase;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words, the phase and the date of a milestone. What was typed stays when a save is refused. */
final class MilestoneForm extends Div {

    private final TextField title = new TextField();
    private final Select<Phase> phase = new Select<>();
    private final TextArea why = new TextArea();
    private final DateField target = new DateField();
    private final Paragraph error = new Paragraph();
    private final Paragraph elsewhere = new Paragraph();
    private final Binder<MilestoneData> binder = new Binder<>(MilestoneData.class);

    MilestoneForm() {
        addClassName("plan-form");
        title.setLabel(getTranslation("plan-view.edit.name"));
        title.setMaxLength(200);
        phase.setLabel(getTranslation("plan-view.edit.phase"));
        phase.setItems(Phase.values());
        phase.setItemLabelGenerator(item -> getTranslation("plan.phase." + item));
        why.setLabel(getTranslation("plan-view.edit.why"));
        why.setMaxLength(2000);
        target.setLabel(getTranslation("plan-view.edit.date"));
        target.setLocale(Formats.of(this).locale());
        error.addClassName("plan-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        elsewhere.addClassName("plan-other");
        elsewhere.setVisible(false);
        add(title, phase, target, why, error, elsewhere);
        var required = getTranslation("plan-view.edit.required");
        binder.forField(title).asRequired(required).bind("title");
        binder.forField(phase).asRequired(required).bind("phase");
        binder.forField(why).bind("why");
        binder.forField(target).bind("target");
    }

    /** Fills the form for a new milestone. */
    void begin(@Nullable Phase chosen) {
        target.setRequiredIndicatorVisible(true);
        binder.readRecord(new MilestoneData(chosen == null ? Phase.EXECUTION : chosen, "", "", null));
        title.focus();
    }

    /** Fills the form with what is there; a suggested date is told, not filled in, so that it stays suggested. */
    void read(Milestone milestone) {
        var suggested = milestone.text().suggested();
        target.setRequiredIndicatorVisible(!suggested);
        target.setClearButtonVisible(suggested);
        target.setHelperText(suggested ? dateHelp(milestone) : "");
        var section = milestone.text().section();
        why.setHelperText(section == null ? "" : getTranslation(section.key()));
        binder.readRecord(milestone.toData());
    }

    private String dateHelp(Milestone milestone) {
        if (milestone.ownDate()) {
            return getTranslation("plan-view.edit.date.clear");
        }
        var reason = milestone.date().reason();
        return getTranslation(
                "plan-view.edit.date.suggested",
                Formats.of(this).date(milestone.target()),
                getTranslation(reason.key(), reason.args()));
    }

    boolean isDirty() {
        return binder.hasChanges();
    }

    /** What was typed, if it is complete. */
    Optional<MilestoneData> write() {
        error.setVisible(false);
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException incomplete) {
            return Optional.empty();
        }
    }

    /** Shows what was refused at the field it is about, or below the form. */
    void refuse(Refused refusal) {
        var message = getTranslation(refusal.key(), refusal.arguments());
        switch (refusal.key()) {
            case "plan.refused.title-missing" -> mark(title, message);
            case "plan.refused.date-far", "plan.refused.date-missing" -> mark(target, message);
            default -> {
                error.setText(message);
                error.setVisible(true);
            }
        }
    }

    /** Shows what another window saved meanwhile, beside what is typed here. */
    void showOther(Milestone other) {
        elsewhere.setText(getTranslation(
                "plan-view.edit.elsewhere", other.title(), Formats.of(this).date(other.target()), other.why()));
        elsewhere.setVisible(true);
    }

    private static void mark(HasValidation field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
    }
}
