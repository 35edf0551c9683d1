package app.trellis.mentoring.ui;

import app.trellis.mentoring.MeetingRecord;
import app.trellis.shared.ui.MarkdownText;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** What the meeting is for, written before it; with what is still open from earlier meetings with the same mentor. */
final class AgendaPanel extends Panel {

    AgendaPanel(MeetingRecord meeting, PeopleServices services, Saving saving, Runnable changed) {
        super("mentoring.agenda");
        var carried = services.actions().carried(meeting.id());
        if (!carried.isEmpty()) {
            var list = new ActionList(services.actions(), services.account().today(), false, changed);
            list.show(carried);
            add(
                    new H3(getTranslation(
                            "mentoring.agenda.carried", meeting.mentor().name())),
                    list);
        }
        if (meeting.planned()) {
            add(write(meeting, services, saving));
        } else if (!meeting.agenda().isBlank()) {
            add(new MarkdownText(meeting.agenda()));
        } else if (carried.isEmpty()) {
            var none = new Paragraph(getTranslation("mentoring.agenda.none"));
            none.addClassName("soft");
            add(none);
        }
    }

    private SavedText write(MeetingRecord meeting, PeopleServices services, Saving saving) {
        var area = new TextArea(getTranslation("mentoring.agenda.label"));
        area.setMaxLength(MeetingRecord.AGENDA_LENGTH);
        area.setMinRows(4);
        area.setMaxRows(20);
        area.setHelperText(getTranslation("mentoring.agenda.help"));
        return new SavedText(
                        area, meeting.agenda(), edit -> services.meetings().writeAgenda(meeting.id(), edit), saving)
                .keptInTab("agenda");
    }
}
