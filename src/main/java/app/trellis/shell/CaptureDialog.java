package app.trellis.shell;

import app.trellis.ideas.Idea;
import app.trellis.shared.Refused;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Asks for an idea in one line, and for nothing else. Enter keeps it; what is typed and not kept is there next time. */
final class CaptureDialog extends Dialog {

    private final TextField line = new TextField(getTranslation("shell.capture.line"));
    private final transient Consumer<String> keep;

    /**
     * @param unsaved what was typed before and not kept
     * @param typed told at every letter
     * @param keep called with the line; what it refuses is shown at the field
     */
    CaptureDialog(String unsaved, Consumer<String> typed, Consumer<String> keep) {
        this.keep = keep;
        setHeaderTitle(getTranslation("shell.capture"));
        line.setValue(unsaved);
        line.addClassName("capture-line");
        line.setAutofocus(true);
        line.setMaxLength(Idea.LINE_LENGTH);
        line.setHelperText(getTranslation("shell.capture.help"));
        line.setValueChangeMode(ValueChangeMode.EAGER);
        line.addValueChangeListener(change -> {
            typed.accept(change.getValue());
            line.setInvalid(false);
        });
        add(line);
        Button button = new Button(getTranslation("shell.capture.keep"), click -> keep());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(line);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), button);
    }

    private void keep() {
        try {
            keep.accept(line.getValue());
            close();
        } catch (Refused refusal) {
            line.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            line.setInvalid(true);
        }
    }
}
