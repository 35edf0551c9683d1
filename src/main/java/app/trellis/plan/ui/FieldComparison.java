package app.trellis.plan.ui;

import app.trellis.shared.text.TextComparison;
import app.trellis.shared.ui.ComparedTexts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;

/** One part of a milestone, as it is and as it would be. */
final class FieldComparison extends Div {

    /** All texts already translated. */
    FieldComparison(String part, String earlier, String before, String later, String after) {
        addClassName("template-part");
        add(new H4(part), new ComparedTexts(TextComparison.of(before, after), earlier, later));
    }
}
