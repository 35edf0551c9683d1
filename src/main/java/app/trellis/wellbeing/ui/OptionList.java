package app.trellis.wellbeing.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.util.List;

/**
 * What can change around a student, after the post's “Your mental health might suffer”: more
 * structure, another way of supervising, other roles. Roles are named without a promise.
 */
final class OptionList extends DescriptionList {

    private static final List<String> OPTIONS =
            List.of("wellbeing.options.structure", "wellbeing.options.supervision", "wellbeing.options.role");

    OptionList() {
        addClassName("support-options");
        for (var option : OPTIONS) {
            add(new Term(getTranslation(option + ".title")), new Description(getTranslation(option + ".text")));
        }
    }
}
