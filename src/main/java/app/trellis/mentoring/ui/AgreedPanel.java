package app.trellis.mentoring.ui;

import app.trellis.mentoring.MeetingRecord;
import app.trellis.shared.ui.Panel;

/** What was agreed in this meeting: what, whose it is, and by when. */
final class AgreedPanel extends Panel {

    private final transient MeetingRecord meeting;
    private final transient PeopleServices services;
    private final ActionList list;

    /** @param changed told when something open was ticked off */
    AgreedPanel(MeetingRecord meeting, PeopleServices services, Runnable changed) {
        super("mentoring.agreed");
        this.meeting = meeting;
        this.services = services;
        list = new ActionList(services.actions(), services.account().today(), true, this::refresh);
        add(list, new ActionForm(meeting.mentor(), null, "mentoring.action.add", data -> {
            services.actions().add(meeting.id(), data);
            refresh();
        }));
        refresh();
    }

    private void refresh() {
        list.show(services.actions().of(meeting.id()));
    }
}
