package app.trellis.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.function.Consumer;

/** Shows another text below the one in the field, and asks what to keep. */
public final class BothTexts extends Div {

    /** What to keep. */
    public enum Choice {
        /** The other text, followed by the one in the field. */
        BOTH,
        /** The one in the field. */
        MINE,
        /** The other text. */
        OTHER
    }

    /**
     * @param titleKey says where the other text comes from
     * @param words the key below which the words for the choices and for an empty text stand
     */
    public BothTexts(String titleKey, String words, String other, Consumer<Choice> chosen) {
        addClassName("both-texts");
        getElement().setAttribute("role", "alert");
        Paragraph text = new Paragraph(other.isEmpty() ? getTranslation(words + ".empty") : other);
        text.addClassName("both-texts-other");
        add(new Paragraph(getTranslation(titleKey)), text);
        for (Choice choice : Choice.values()) {
            Button button = new Button(
                    getTranslation(words + "." + choice.name().toLowerCase(Locale.ROOT)),
                    click -> chosen.accept(choice));
            button.addThemeVariants(ButtonVariant.SMALL);
            add(button);
        }
    }
}
