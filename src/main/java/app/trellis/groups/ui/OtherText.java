package app.trellis.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.function.Consumer;

/** Shows what somebody else has written below what stands in the field, and asks what to keep. */
final class OtherText extends Div {

    /** What to keep. */
    enum Choice {
        BOTH,
        MINE,
        OTHER
    }

    OtherText(String other, Consumer<Choice> chosen) {
        addClassName("other-text");
        getElement().setAttribute("role", "alert");
        var text = new Paragraph(other.isEmpty() ? getTranslation("groups.clash.empty") : other);
        text.addClassName("as-written");
        add(new Paragraph(getTranslation("groups.clash.title")), text);
        for (var choice : Choice.values()) {
            var key = "groups.clash." + choice.name().toLowerCase(Locale.ROOT);
            var button = new Button(getTranslation(key), click -> chosen.accept(choice));
            button.addThemeVariants(ButtonVariant.SMALL);
            add(button);
        }
    }
}
