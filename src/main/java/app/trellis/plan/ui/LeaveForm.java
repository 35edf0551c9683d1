package app.trellis.plan.ui;

import app.trellis.plan.Leave;
import app.trellis.plan.PlanShift;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.DateField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** Two days, what they move, and the button that makes it so. */
final class LeaveForm extends Div {

    private final DateField from = new DateField(getTranslation("plan.leave.from"));
    private final DateField to = new DateField(getTranslation("plan.leave.to"));
    private final ShiftPreview shift = new ShiftPreview();
    private final BiFunction<LocalDate, LocalDate, PlanShift> previews;
    private final BiConsumer<LocalDate, LocalDate> save;

    LeaveForm(
            String saveKey,
            BiFunction<LocalDate, LocalDate, PlanShift> previews,
            BiConsumer<LocalDate, LocalDate> save,
            Runnable cancel) {
        this.previews = previews;
        this.save = save;
        addClassName("leave-form");
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        from.addValueChangeListener(change -> suggestMonth());
        from.addValueChangeListener(change -> preview());
        to.addValueChangeListener(change -> preview());
        var days = new Div(from, to);
        days.addClassName("leave-days");
        var button = new Button(getTranslation(saveKey), click -> save());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var decision = new Div(button, new Button(getTranslation("plan.leave.cancel"), click -> cancel.run()));
        decision.addClassName("programme-decision");
        add(days, shift, decision);
    }

    void read(Leave leave) {
        from.setValue(leave.from());
        to.setValue(leave.to());
    }

    void readOnly(Leave leave) {
        read(leave);
        from.setReadOnly(true);
        to.setReadOnly(true);
    }

    void focus() {
        from.focus();
    }

    /** The calendar for the last day opens where the first is. */
    private void suggestMonth() {
        if (to.isEmpty()) {
            to.setInitialPosition(from.getValue());
        }
    }

    private void preview() {
        if (from.isEmpty() || to.isEmpty()) {
            shift.setVisible(false);
            return;
        }
        try {
            to.setInvalid(false);
            shift.show(previews.apply(from.getValue(), to.getValue()));
        } catch (Refused refusal) {
            refuse(refusal);
        }
    }

    private void save() {
        if (from.isEmpty() || to.isEmpty()) {
            var missing = from.isEmpty() ? from : to;
            missing.setErrorMessage(getTranslation("plan.required"));
            missing.setInvalid(true);
            missing.focus();
            return;
        }
        try {
            save.accept(from.getValue(), to.getValue());
        } catch (Refused refusal) {
            refuse(refusal);
        }
    }

    private void refuse(Refused refusal) {
        shift.setVisible(false);
        to.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
        to.setInvalid(true);
    }
}
