package app.trellis.projects.ui;

import app.trellis.projects.Output;
import app.trellis.projects.OutputStep;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;

/** The steps an output took, with their days and the venue of that time. */
final class StepList extends Details {

    StepList(Output output, OutputWords words) {
        var list = new OrderedList();
        list.addClassName("project-steps");
        output.steps().forEach(step -> list.add(new ListItem(text(step, words))));
        setSummaryText(getTranslation("projects.steps", output.steps().size()));
        setOpened(false);
        add(list);
    }

    private String text(OutputStep step, OutputWords words) {
        String date = words.formats().date(step.on());
        String state = words.state(step.state());
        return step.venue().isEmpty()
                ? getTranslation("projects.steps.step", date, state)
                : getTranslation("projects.steps.step-at", date, state, step.venue());
    }
}
