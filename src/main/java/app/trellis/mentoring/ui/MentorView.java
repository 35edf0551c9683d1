package app.trellis.mentoring.ui;

import app.trellis.mentoring.MentorCard;
import app.trellis.mentoring.MentorId;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One mentor: who they are, what they give, what was agreed with them, and all meetings. */
@Route(PeopleAddress.PEOPLE + "/:" + PeopleAddress.MENTOR)
@RolesAllowed("STUDENT")
@StyleSheet("styles/choices.css")
@StyleSheet("styles/people.css")
final class MentorView extends Screen implements BeforeEnterObserver {

    private final transient PeopleServices services;
    private final Div content = new Div();

    MentorView(PeopleServices services) {
        super("mentoring.mentor");
        this.services = services;
        addClassName("people");
        content.addClassName("people-columns");
        actions(new Link(PeopleAddress.PEOPLE, getTranslation("mentoring.back")));
        add(content, new VisibleTo("mentoring.mentor.visible"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PeopleAddress.mentor(event.getRouteParameters()));
    }

    private void show(MentorId id) {
        MentorCard card = services.mentors().find(id);
        Runnable again = () -> show(id);
        heading(card.mentor().name());
        var note = new SavedNote();
        var saving = new Saving(note, services.account().id().value() + "/" + PeopleAddress.of(id));
        var main = new Div();
        main.addClassName("people-main");
        if (!card.former()) {
            main.add(
                    new PlannedPanel(services.meetings().planned(id), List.of(card.mentor()), card.mentor(), services));
        }
        main.add(
                new ActionsPanel(services.actions().open(id, ActionsPanel.MOST), services, again),
                new MeetingsPanel(services.meetings(), id));
        var side = new Div(
                new MentorFacts(card, services.mentors(), saving, this::heading, again),
                new RatingPanel(card, services.mentors(), saving),
                note);
        side.addClassName("people-side");
        content.removeAll();
        content.add(main, side);
    }
}
