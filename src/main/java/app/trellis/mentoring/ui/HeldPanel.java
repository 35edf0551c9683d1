package app.trellis.mentoring.ui;

import app.trellis.mentoring.MeetingData;
import app.trellis.mentoring.MeetingMode;
import app.trellis.mentoring.MeetingRecord;
import app.trellis.mentoring.Mentor;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Objects;
import java.util.stream.Stream;

/** The facts of a meeting that took place, saved as they are corrected. */
final class HeldPanel extends Panel {

    private final transient MeetingRecord meeting;
    private final transient PeopleServices services;
    private final transient Saving saving;
    private final Select<Mentor> who = new Select<>();
    private final DateField day = new DateField(getTranslation("mentoring.entry.day"));
    private final IntegerField minutes = new IntegerField(getTranslation("shared.minutes"));
    private final RadioButtonGroup<MeetingMode> how = new RadioButtonGroup<>(getTranslation("mentoring.entry.how"));
    private final Checkbox objectLevel = new Checkbox(getTranslation("mentoring.entry.object-level"));

    /** @param again shows the screen anew, for another mentor or day */
    HeldPanel(MeetingRecord meeting, PeopleServices services, Saving saving, Runnable again) {
        super("mentoring.held");
        this.meeting = meeting;
        this.services = services;
        this.saving = saving;
        addClassName("people-fields");
        who.setLabel(getTranslation("mentoring.plan.who"));
        who.setItems(Stream.concat(Stream.of(meeting.mentor()), services.mentoring().mentors().stream())
                .distinct()
                .toList());
        who.setItemLabelGenerator(Mentor::name);
        who.setValue(meeting.mentor());
        day.setMax(services.account().today());
        day.setValue(meeting.date());
        minutes.setMin(1);
        minutes.setMax(MeetingData.LONGEST_MINUTES);
        minutes.setValue(meeting.minutes());
        how.setItems(MeetingMode.values());
        how.setItemLabelGenerator(mode -> getTranslation("mentoring.mode." + mode));
        how.setValue(meeting.mode());
        how.addClassName("chips");
        objectLevel.setHelperText(getTranslation("mentoring.entry.object-level.help"));
        objectLevel.setValue(meeting.objectLevel());
        who.addValueChangeListener(change -> changeAnd(again));
        day.addValueChangeListener(change -> changeAnd(again));
        minutes.addValueChangeListener(change -> change());
        how.addValueChangeListener(change -> change());
        objectLevel.addValueChangeListener(change -> change());
        add(who, day, minutes, how, objectLevel);
    }

    private void changeAnd(Runnable again) {
        if (change()) {
            again.run();
        }
    }

    private boolean change() {
        if (day.isEmpty() || minutes.isEmpty()) {
            return false;
        }
        return saving.store(() -> services.mentoring()
                .change(
                        meeting.id(),
                        new MeetingData(
                                who.getValue().id(),
                                day.getValue(),
                                Objects.requireNonNull(minutes.getValue()),
                                how.getValue(),
                                objectLevel.getValue())));
    }
}
