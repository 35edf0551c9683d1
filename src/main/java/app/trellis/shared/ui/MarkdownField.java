package app.trellis.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** A text in Markdown: read as it is meant, written as it is typed. An empty one is open for writing. */
public final class MarkdownField extends Div {

    private final SavedText text;
    private final Div read = new Div();
    private final Button turn = new Button();
    private boolean writing;

    /** @param text the field that stores it */
    public MarkdownField(SavedText text) {
        this.text = text;
        addClassName("markdown-field");
        turn.addThemeVariants(ButtonVariant.TERTIARY);
        turn.addClickListener(click -> show(!writing));
        add(text, read, turn);
        show(text.text().isBlank());
    }

    /** Opens it for writing, with the cursor in it. */
    public void write() {
        show(true);
        text.focusField();
    }

    private void show(boolean write) {
        writing = write;
        text.setVisible(write);
        read.removeAll();
        if (!write) {
            read.add(new MarkdownText(text.text()));
        }
        read.setVisible(!write);
        turn.setText(getTranslation(write ? "shared.markdown.read" : "shared.markdown.write"));
    }
}
