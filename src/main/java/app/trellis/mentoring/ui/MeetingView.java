package app.trellis.mentoring.ui;

import app.trellis.account.Area;
import app.trellis.comments.SubjectKind;
import app.trellis.mentoring.MeetingId;
import app.trellis.mentoring.MeetingRecord;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.SavedNote;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.Toast;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** One meeting: its agenda before, its notes and what was agreed after. */
@Route(PeopleAddress.MEETINGS + "/:" + PeopleAddress.MEETING)
@RolesAllowed("STUDENT")
@StyleSheet("styles/choices.css")
@StyleSheet("styles/people.css")
final class MeetingView extends Screen implements BeforeEnterObserver {

    private final transient PeopleServices services;
    private final Div content = new Div();
    private final Div visible = new Div();

    MeetingView(PeopleServices services) {
        super("mentoring.meeting");
        this.services = services;
        addClassName("people");
        content.addClassName("people-columns");
        actions(new Link(PeopleAddress.PEOPLE, getTranslation("mentoring.back")));
        add(content, visible);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PeopleAddress.meeting(event.getRouteParameters()));
    }

    private void show(MeetingId id) {
        MeetingRecord meeting = services.meetings().find(id);
        Runnable again = () -> show(id);
        heading(getTranslation(
                "mentoring.meeting.heading",
                meeting.mentor().name(),
                Formats.of(this).date(meeting.date())));
        var note = new SavedNote();
        var saving = new Saving(note, services.account().id().value() + "/" + PeopleAddress.of(id));
        var main = new Div(
                new AgendaPanel(meeting, services, saving, again),
                new AgreedPanel(meeting, services, again),
                new NotesPanel(meeting, services.meetings(), saving),
                services.comments().mine(SubjectKind.MEETING, id));
        main.addClassName("people-main");
        var remove = new Button(getTranslation("mentoring.meeting.remove"), click -> remove(meeting));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        var side = new Div(
                meeting.planned()
                        ? new ToComePanel(meeting, services, again)
                        : new HeldPanel(meeting, services, saving, again),
                note,
                remove);
        side.addClassName("people-side");
        content.removeAll();
        content.add(main, side);
        visible.removeAll();
        visible.add(new WhoSees(services.advising().whoSees(Area.MEETINGS), "mentoring.meeting.visible")
                .keepable(
                        services.meetings().keptBack(id),
                        kept -> services.meetings().keepBack(id, kept)));
    }

    private void remove(MeetingRecord meeting) {
        var gone = services.mentoring().remove(meeting.id());
        UI.getCurrent().navigate(PeopleView.class);
        Toast.undo(
                this,
                "mentoring.meeting.removed",
                () -> {
                    services.mentoring().restore(gone);
                    UI.getCurrent().navigate(PeopleAddress.of(meeting.id()));
                },
                meeting.mentor().name());
    }
}
