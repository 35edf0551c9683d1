package app.trellis.impact.ui;

import app.trellis.impact.ApplicationChange;
import app.trellis.impact.ToPlanData;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.DateField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.function.Consumer;
import java.util.function.Function;

/** Asks for title, reason and date of the milestone. What was typed stays when it is refused. */
final class ToPlanDialog extends Dialog {

    private final Binder<ToPlanData> binder = new Binder<>(ToPlanData.class);
    private final Paragraph refusal = new Paragraph();
    private final transient Function<ToPlanData, ApplicationChange> act;
    private final transient Consumer<ApplicationChange> done;

    ToPlanDialog(
            PlanSuggestion suggestion, Function<ToPlanData, ApplicationChange> act, Consumer<ApplicationChange> done) {
        this.act = act;
        this.done = done;
        setHeaderTitle(getTranslation("impact.plan.add"));
        TextField title = new TextField(getTranslation("impact.plan.title"));
        TextArea why = new TextArea(getTranslation("impact.plan.why"));
        DateField date = new DateField(getTranslation("impact.plan.date"));
        date.setLocale(getLocale());
        date.setHelperText(suggestion.hint());
        binder.forField(title)
                .asRequired(getTranslation("impact.plan.title-missing"))
                .bind("title");
        binder.forField(why).bind("why");
        binder.forField(date)
                .asRequired(getTranslation("impact.refused.date-missing"))
                .bind("date");
        binder.readRecord(suggestion.data());
        refusal.addClassName("form-refusal");
        refusal.getElement().setAttribute("role", "alert");
        Div form = new Div(title, date, why, refusal);
        form.addClassName("to-plan");
        add(form);
        Button save = new Button(getTranslation("impact.plan.add"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("impact.plan.cancel"), click -> close()), save);
    }

    private void save() {
        refusal.setText("");
        try {
            ApplicationChange change = act.apply(binder.writeRecord());
            close();
            done.accept(change);
        } catch (Refused refused) {
            refusal.setText(getTranslation(refused.key(), refused.arguments()));
        } catch (ValidationException invalid) {
            // The fields say what is wrong.
        }
    }
}
