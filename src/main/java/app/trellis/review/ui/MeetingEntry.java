package app.trellis.review.ui;

import app.trellis.mentoring.MeetingData;
import app.trellis.mentoring.MeetingMode;
import app.trellis.shared.time.IsoWeek;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** How long, how and when: a click on the minutes logs the meeting with the chosen mentor. */
final class MeetingEntry extends Div {

    private static final List<Integer> USUAL_MINUTES = List.of(15, 30, 45, 60);

    private final MentorChoice who;
    private final transient Predicate<MeetingData> log;
    private final RadioButtonGroup<MeetingMode> how = new RadioButtonGroup<>();
    private final Select<LocalDate> day = new Select<>();

    /** @param lastDay the day that is offered first, and the last one that is offered */
    MeetingEntry(MentorChoice who, IsoWeek week, LocalDate lastDay, Predicate<MeetingData> log) {
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
        add(usual, minutes());
    }

    private Div minutes() {
        Span label = new Span(getTranslation("review.people.minutes"));
        label.setId("review-minutes");
        Div row = new Div(label);
        row.addClassName("minutes-row");
        row.getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "review-minutes");
        for (int minutes : USUAL_MINUTES) {
            Button button = new Button(Formats.of(this).number(minutes), click -> log(minutes));
            button.setAriaLabel(getTranslation("review.people.log", minutes));
            row.add(button);
        }
        Div other = other();
        other.setVisible(false);
        row.add(
                new Button(getTranslation("review.people.other"), click -> other.setVisible(!other.isVisible())),
                other);
        return row;
    }

    private Div other() {
        IntegerField minutes = new IntegerField(getTranslation("review.people.other.minutes"));
        minutes.setMin(1);
        minutes.setMax(600);
        minutes.setStepButtonsVisible(false);
        Button button = new Button(getTranslation("review.people.other.log"), click -> {
            Integer value = minutes.getValue();
            if (value != null && log(value)) {
                minutes.clear();
            }
        });
        Div row = new Div(minutes, button);
        row.addClassName("minutes-other");
        return row;
    }

    private boolean log(int minutes) {
        return who.chosen()
                .map(mentor -> log.test(new MeetingData(mentor, day.getValue(), minutes, how.getValue())))
                .orElse(false);
    }
}
