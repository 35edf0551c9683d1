package app.trellis.mentoring.ui;

import app.trellis.account.Area;
import app.trellis.mentoring.MentorTimeWords;
import app.trellis.shared.ui.GaugePanel;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** People: who gives feedback, the meetings with them, and whether their time is enough. Made for a phone first. */
@Route(PeopleAddress.PEOPLE)
@RolesAllowed("STUDENT")
@Menu(title = "mentoring.title", order = 3.8, icon = "people")
@StyleSheet("styles/choices.css")
@StyleSheet("styles/people.css")
final class PeopleView extends Screen {

    private final transient PeopleServices services;
    private final Div standing = new Div();
    private final Div main = new Div();
    private final Div side = new Div();
    private final QuickEntry entry;

    PeopleView(PeopleServices services) {
        super("mentoring.title");
        this.services = services;
        entry = new QuickEntry(services.mentoring(), services.account().today(), this::refresh);
        addClassName("people");
        lead("mentoring.lead");
        actions(
                new Link("conversation", getTranslation("mentoring.conversation")),
                new Link(PeopleAddress.IMPORT, getTranslation("mentoring.import")));
        main.addClassName("people-main");
        side.addClassName("people-side");
        standing.addClassName("people-standing");
        var columns = new Div(entry, standing, main, side);
        columns.addClassNames("people-columns", "people-home");
        add(columns, new WhoSees(services.advising().whoSees(Area.MEETINGS), "mentoring.visible"));
        refresh();
    }

    /** Reads everything below the quick entry anew; what is typed in the entry stays. */
    private void refresh() {
        standing.removeAll();
        standing.add(standingPanels());
        main.removeAll();
        main.add(mainPanels());
        side.removeAll();
        side.add(sidePanels());
    }

    /** What is to be done, from top to bottom. */
    private List<Component> mainPanels() {
        var mentors = services.mentoring().mentors();
        return List.of(
                new PlannedPanel(services.meetings().planned(null), mentors, null, services),
                new ActionsPanel(services.actions().open(null, ActionsPanel.MOST), services, this::refresh),
                new MeetingsPanel(services.meetings(), null));
    }

    /** How mentor time stands: beside the entry on a wide screen, right below it on a phone. */
    private List<Component> standingPanels() {
        return List.of(mentorTime());
    }

    /** Who there is: beside the rest on a wide screen, last on a phone. */
    private List<Component> sidePanels() {
        return List.of(new MentorsPanel(
                services.mentors().mentors(), services.mentors().former()));
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
