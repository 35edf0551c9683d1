package app.trellis.wellbeing.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/**
 * What can change around a student, after the post's “Your mental health might suffer”: more
 * structure, another way of supervising, other roles. Roles are named without a promise.
 */
final class OptionList extends UnorderedList {

    private static final List<String> OPTIONS =
            List.of("wellbeing.options.structure", "wellbeing.options.supervision", "wellbeing.options.role");

    OptionList() {
        addClassName("support-options");
        for (var option : OPTIONS) {
            add(new ListItem(
                    new H3(getTranslation(option + ".title")), new Paragraph(getTranslation(option + ".text"))));
        }
    }
}
