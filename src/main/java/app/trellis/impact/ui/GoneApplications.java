package app.trellis.impact.ui;

import app.trellis.impact.Application;
import app.trellis.impact.ApplicationService;
import app.trellis.impact.OpportunityService;
import app.trellis.impact.RemovedApplication;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the student did about entries that have left the catalogue; hidden if there are none. */
final class GoneApplications extends Panel {

    private final transient OpportunityService opportunities;
    private final transient ApplicationService applications;
    private final UnorderedList list = new UnorderedList();

    GoneApplications(OpportunityService opportunities, ApplicationService applications) {
        super("impact.gone.title");
        this.opportunities = opportunities;
        this.applications = applications;
        list.addClassName("application-lines");
        add(new Paragraph(getTranslation("impact.gone.text")), list);
        refresh();
    }

    private void refresh() {
        List<Application> gone = opportunities.applicationsWithoutEntry();
        list.removeAll();
        gone.stream().map(this::line).forEach(list::add);
        setVisible(!gone.isEmpty());
    }

    private ListItem line(Application application) {
        String state = getTranslation("impact.state." + application.state());
        Button remove =
                new Button(getTranslation("impact.gone.remove", application.title()), click -> remove(application));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return new ListItem(
                new Span(getTranslation("impact.mine.earlier.line", application.title(), state)),
                new Paragraph(application.note()),
                remove);
    }

    private void remove(Application application) {
        RemovedApplication removed = applications.remove(application.id());
        refresh();
        Toast.undo(this, "impact.gone.removed", () -> putBack(removed), application.title());
    }

    private void putBack(RemovedApplication removed) {
        applications.putBack(removed);
        refresh();
    }
}
