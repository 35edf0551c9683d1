package app.trellis.review.ui;

import app.trellis.mentoring.MeetingData;
import app.trellis.mentoring.MeetingMode;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorKind;
import app.trellis.shared.time.IsoWeek;
import app.trellis.shared.ui.ChoiceWithNew;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.MinutesRow;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.function.Predicate;

/** How long, how and when: a click on the minutes logs the meeting with the chosen mentor. */
final class MeetingEntry extends Div {

    private final ChoiceWithNew<Mentor, MentorKind> who;
    private final transient Predicate<MeetingData> log;
    private final RadioButtonGroup<MeetingMode> how = new RadioButtonGroup<>();
    private final Select<LocalDate> day = new Select<>();

    /** @param lastDay the day that is offered first, and the last one that is offered */
    MeetingEntry(ChoiceWithNew<Mentor, MentorKind> who, IsoWeek week, LocalDate lastDay, Predicate<MeetingData> log) {
        this.who = who;
        this.log = log;
        addClassName("meeting-entry");
        how.setLabel(getTranslation("review.people.how"));
        how.setItems(MeetingMode.values());
        how.setItemLabelGenerator(mode -> getTranslation("mentoring.mode." + mode));
        how.setValue(MeetingMode.LIVE);
        how.addClassName("chips");
        day.setLabel(getTranslation("review.people.day"));
        Formats formats = Formats.of(this);
        day.setItems(week.monday().datesUntil(week.sunday().plusDays(1)).toList());
        day.setItemLabelGenerator(formats::longDate);
        day.setValue(lastDay);
        Div usual = new Div(how, day);
        usual.addClassName("meeting-how");
        add(usual, new MinutesRow(MeetingData.LONGEST_MINUTES, this::log));
    }

    private boolean log(int minutes) {
        return who.chosen()
                .map(mentor -> log.test(new MeetingData(mentor.id(), day.getValue(), minutes, how.getValue())))
                .orElse(false);
    }
}
