package app.trellis.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/** What to do when it does not work with an advisor, from the smallest step to the change itself. Always there. */
final class ChangeOfAdvisor extends NativeDetails {

    private static final int STEPS = 4;

    ChangeOfAdvisor() {
        addClassName("change-of-advisor");
        setSummaryText(getTranslation("reflection.change"));
        var steps = new OrderedList();
        for (int step = 1; step <= STEPS; step++) {
            steps.add(new ListItem(getTranslation("reflection.change.step." + step)));
        }
        setContent(new Div(new Paragraph(getTranslation("reflection.change.text")), steps));
    }
}
