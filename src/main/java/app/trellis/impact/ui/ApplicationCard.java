package app.trellis.impact.ui;

import app.trellis.impact.Application;
import app.trellis.impact.ApplicationItem;
import app.trellis.impact.ApplicationLine;
import app.trellis.impact.ApplicationState;
import app.trellis.impact.Deadline;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;

/** One application on the board: when it closes, how much is open, and the next step. */
final class ApplicationCard extends ListItem {

    ApplicationCard(ApplicationLine line, DateText dates) {
        addClassName("application-card");
        Application application = line.application();
        add(line.listed() ? Links.to(application.opportunity(), application.title()) : new Span(application.title()));
        Deadline deadline = line.deadline();
        if (deadline != null) {
            say(getTranslation("impact.deadline.next", dates.type(deadline), dates.moment(deadline)));
        }
        List<ApplicationItem> open = line.open();
        if (application.state() == ApplicationState.APPLYING && !line.items().isEmpty()) {
            say(getTranslation("impact.item.open", open.size(), line.items().size()));
        }
        step(line, open);
    }

    private void step(ApplicationLine line, List<ApplicationItem> open) {
        Application application = line.application();
        switch (application.state()) {
            case APPLYING -> {
                if (!open.isEmpty()) {
                    add(new Paragraph(getTranslation("impact.applications.step", what(open.getFirst()))));
                } else {
                    next(line.items().isEmpty() ? "impact.applications.step.list" : "impact.applications.step.send");
                }
            }
            case ATTENDED -> {
                if (!application.isEvidence()) {
                    next("impact.applications.step.ATTENDED");
                }
            }
            case DECLINED -> {}
            default -> next("impact.applications.step." + application.state());
        }
    }

    private String what(ApplicationItem item) {
        LocalDate due = item.data().due();
        String text = item.data().text();
        return due == null
                ? text
                : getTranslation(
                        "impact.applications.step.by", text, Formats.of(this).date(due));
    }

    private void next(String key) {
        add(new Paragraph(getTranslation("impact.applications.step", getTranslation(key))));
    }

    private void say(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("soft");
        add(paragraph);
    }
}
