package app.trellis.plan.ui;

import app.trellis.shared.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why a milestone is let go. The reason is for the student; it stays with the milestone. */
final class DropDialog extends Dialog {

    private final TextArea reason = new TextArea();
    private final Consumer<String> drop;

    /**
     * @param title of the milestone
     * @param drop called with the reason; what it refuses is shown at the field
     */
    DropDialog(String title, Consumer<String> drop) {
        this.drop = drop;
        setHeaderTitle(getTranslation("plan-view.drop", title));
        addClassName("plan-dialog");
        reason.setLabel(getTranslation("plan-view.drop.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setAutofocus(true);
        add(new Paragraph(getTranslation("plan-view.drop.text")), reason);
        var confirm = new Button(getTranslation("plan-view.drop.confirm"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("plan-view.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        try {
            drop.accept(reason.getValue());
            close();
        } catch (Refused refusal) {
            reason.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            reason.setInvalid(true);
        }
    }
}
