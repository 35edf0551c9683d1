package app.trellis.ideas.ui;

import app.trellis.ideas.Idea;
import app.trellis.shared.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why an idea is let go. The reason stays with it, and letting go is no failure. */
final class FilterOutDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("ideas.filter-out.reason"));
    private final transient Consumer<String> filterOut;

    /** @param filterOut called with the reason; what it refuses is shown at the field */
    FilterOutDialog(Consumer<String> filterOut) {
        this.filterOut = filterOut;
        setHeaderTitle(getTranslation("ideas.filter-out"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(Idea.REASON_LENGTH);
        reason.addClassName("filter-out-reason");
        reason.setAutofocus(true);
        Button confirm = new Button(getTranslation("ideas.filter-out"), click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("ideas.filter-out.text")), reason);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), confirm);
    }

    private void confirm() {
        try {
            filterOut.accept(reason.getValue());
            close();
        } catch (Refused refusal) {
            reason.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            reason.setInvalid(true);
        }
    }
}
