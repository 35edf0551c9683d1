package app.trellis.ideas.ui;

import app.trellis.ideas.Idea;
import app.trellis.ideas.IdeaData;
import app.trellis.shared.Refused;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/**
 * One line, kept with Enter. A line that came with the address is only filled in: another page can make a link, and must
 * not be able to write for the student.
 */
final class CaptureForm extends Div {

    private final TextField line = new TextField(getTranslation("ideas.capture.label"));
    private final transient Consumer<IdeaData> keep;

    CaptureForm(Consumer<IdeaData> keep) {
        this.keep = keep;
        addClassName("idea-capture");
        line.setMaxLength(Idea.LINE_LENGTH);
        line.setHelperText(getTranslation("ideas.capture.help"));
        line.setValueChangeMode(ValueChangeMode.EAGER);
        line.addValueChangeListener(change -> line.setInvalid(false));
        Button button = new Button(getTranslation("ideas.capture.keep"), click -> keep());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(line);
        add(line, button);
    }

    /** Offers a line that the student has not written here; one key keeps it. */
    void offer(String text) {
        String offered = IdeaData.line(text);
        line.setValue(offered.length() > Idea.LINE_LENGTH ? offered.substring(0, Idea.LINE_LENGTH) : offered);
        line.setHelperText(getTranslation("ideas.capture.offered"));
        line.focus();
    }

    private void keep() {
        try {
            keep.accept(IdeaData.of(line.getValue()));
            line.clear();
            line.setHelperText(getTranslation("ideas.capture.help"));
            line.focus();
        } catch (Refused refusal) {
            line.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            line.setInvalid(true);
        }
    }
}
