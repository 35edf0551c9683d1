package app.trellis.mentoring.ui;

import app.trellis.mentoring.MeetingData;
import app.trellis.mentoring.MeetingMode;
import app.trellis.mentoring.MeetingRecord;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.EventFileLink;
import app.trellis.shared.ui.MinutesRow;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;

/** A meeting that is planned: its day, and from that day on a press on the minutes once it has taken place. */
final class ToComePanel extends Panel {

    private final transient MeetingRecord meeting;
    private final transient PeopleServices services;
    private final transient Runnable again;
    private final DateField day = new DateField(getTranslation("mentoring.plan.day"));
    private final RadioButtonGroup<MeetingMode> how = new RadioButtonGroup<>(getTranslation("mentoring.entry.how"));
    private final Checkbox objectLevel = new Checkbox(getTranslation("mentoring.entry.object-level"));

    ToComePanel(MeetingRecord meeting, PeopleServices services, Runnable again) {
        super("mentoring.to-come");
        this.meeting = meeting;
        this.services = services;
        this.again = again;
        LocalDate today = services.account().today();
        day.setValue(meeting.date());
        day.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                move(change.getValue());
            }
        });
        add(day);
        if (meeting.date().isAfter(today)) {
            var counts = new Paragraph(getTranslation("mentoring.to-come.counts"));
            counts.addClassName("soft");
            add(counts);
            add(new EventFileLink("meeting", meeting.id().value()));
        } else {
            how.setItems(MeetingMode.values());
            how.setItemLabelGenerator(mode -> getTranslation("mentoring.mode." + mode));
            how.setValue(MeetingMode.LIVE);
            how.addClassName("chips");
            add(
                    new H3(getTranslation("mentoring.plan.held")),
                    how,
                    objectLevel,
                    new MinutesRow(MeetingData.LONGEST_MINUTES, this::tookPlace));
        }
    }

    private void move(LocalDate to) {
        try {
            services.meetings().move(meeting.id(), to);
            again.run();
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
            day.setValue(meeting.date());
        }
    }

    private boolean tookPlace(int minutes) {
        try {
            services.mentoring()
                    .change(
                            meeting.id(),
                            new MeetingData(
                                    meeting.mentor().id(),
                                    meeting.date(),
                                    minutes,
                                    how.getValue(),
                                    objectLevel.getValue()));
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
            return false;
        }
        again.run();
        Toast.undo(
                this,
                "mentoring.entry.logged",
                () -> {
                    services.meetings().planAgain(meeting.id(), meeting.date());
                    again.run();
                },
                meeting.mentor().name(),
                minutes);
        return true;
    }
}
