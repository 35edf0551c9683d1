package app.trellis.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.function.Consumer;

/** Shows another text below the one in the field, and asks what to keep. */
final class BothTexts extends Div {

    /** What to keep. */
    enum Choice {
        BOTH,
        MINE,
        OTHER
    }

    BothTexts(String titleKey, String other, Consumer<Choice> chosen) {
        addClassName("both-texts");
        getElement().setAttribute("role", "alert");
        Paragraph text = new Paragraph(other.isEmpty() ? getTranslation("shared.clash.empty") : other);
        text.addClassName("both-texts-other");
        add(new Paragraph(getTranslation(titleKey)), text);
        for (Choice choice : Choice.values()) {
            Button button = new Button(
                    getTranslation("shared.clash." + choice.name().toLowerCase(Locale.ROOT)),
                    click -> chosen.accept(choice));
            button.addThemeVariants(ButtonVariant.SMALL);
            add(button);
        }
    }
}
