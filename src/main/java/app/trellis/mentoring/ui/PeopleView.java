package app.trellis.mentoring.ui;

import app.trellis.mentoring.MentorTimeWords;
import app.trellis.shared.ui.GaugePanel;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** People: who gives feedback, the meetings with them, and whether their time is enough. Made for a phone first. */
@Route("people")
@RolesAllowed("STUDENT")
@Menu(title = "mentoring.title", order = 3.8, icon = "people")
@StyleSheet("styles/choices.css")
@StyleSheet("styles/people.css")
final class PeopleView extends Screen {

    private final transient PeopleServices services;
    private final Div main = new Div();
    private final Div side = new Div();
    private final QuickEntry entry;

    PeopleView(PeopleServices services) {
        super("mentoring.title");
        this.services = services;
        entry = new QuickEntry(services.mentoring(), services.account().today(), this::refresh);
        addClassName("people");
        lead("mentoring.lead");
        main.addClassName("people-main");
        side.addClassName("people-side");
        var columns = new Div(new Div(entry, main), side);
        columns.addClassName("people-columns");
        add(columns);
        refresh();
    }

    /** Reads everything below the quick entry anew; what is typed in the entry stays. */
    private void refresh() {
        main.removeAll();
        main.add(mainPanels());
        side.removeAll();
        side.add(sidePanels());
    }

    /** What is to be done, from top to bottom. */
    private List<Component> mainPanels() {
        return List.of();
    }

    /** How things stand: beside the rest on a wide screen, below the entry on a phone. */
    private List<Component> sidePanels() {
        return List.of(mentorTime());
    }

    private GaugePanel mentorTime() {
        var time = services.mentoring().mentorTime();
        var words = new MentorTimeWords(this::getTranslation);
        var panel = time.paused()
                ? new GaugePanel("mentoring.time", words.paused())
                : new GaugePanel("mentoring.time", words.gauge(time));
        panel.add(
                new Anchor("people/time", getTranslation("mentor-time.open")),
                new Anchor("people/given", getTranslation("mentor-time.to-given")));
        return panel;
    }
}
