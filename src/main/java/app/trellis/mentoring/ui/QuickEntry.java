package app.trellis.mentoring.ui;

import app.trellis.mentoring.MeetingData;
import app.trellis.mentoring.MeetingId;
import app.trellis.mentoring.MeetingMode;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorChoices;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.ChoiceWithNew;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.MinutesRow;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;

/** A meeting in ten seconds: who it was, and a press on the minutes. The rest is right for most meetings as it stands. */
final class QuickEntry extends Panel {

    private final transient MentoringService mentoring;
    private final transient Runnable changed;
    private final ChoiceWithNew<Mentor, MentorKind> who;
    private final RadioButtonGroup<MeetingMode> how = new RadioButtonGroup<>(getTranslation("mentoring.entry.how"));
    private final Checkbox objectLevel = new Checkbox(getTranslation("mentoring.entry.object-level"));
    private final DateField day = new DateField(getTranslation("mentoring.entry.day"));

    /** @param changed told after a meeting was logged or taken back */
    QuickEntry(MentoringService mentoring, LocalDate today, Runnable changed) {
        super("mentoring.entry");
        this.mentoring = mentoring;
        this.changed = changed;
        addClassName("quick-entry");
        who = new ChoiceWithNew<>(
                "mentoring.choice.who", "mentoring.choice", "mentoring.kind", new MentorChoices(mentoring));
        how.setItems(MeetingMode.values());
        how.setItemLabelGenerator(mode -> getTranslation("mentoring.mode." + mode));
        how.setValue(MeetingMode.LIVE);
        how.addClassName("chips");
        objectLevel.setHelperText(getTranslation("mentoring.entry.object-level.help"));
        day.setMax(today);
        day.setValue(today);
        var usual = new Div(how, day, objectLevel);
        usual.addClassName("quick-how");
        add(who, usual, new MinutesRow(MeetingData.LONGEST_MINUTES, this::log));
    }

    /** Reads the mentors anew. */
    void refresh() {
        who.refresh();
    }

    private boolean log(int minutes) {
        var chosen = who.chosen();
        var date = day.getValue();
        day.setInvalid(date == null);
        day.setErrorMessage(getTranslation("mentoring.entry.no-day"));
        if (chosen.isEmpty() || date == null) {
            return false;
        }
        var mentor = chosen.get();
        try {
            done(
                    mentoring.log(new MeetingData(mentor.id(), date, minutes, how.getValue(), objectLevel.getValue())),
                    mentor,
                    minutes);
            return true;
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
            return false;
        }
    }

    private void done(MeetingId logged, Mentor mentor, int minutes) {
        changed.run();
        Toast.undo(
                this,
                "mentoring.entry.logged",
                () -> {
                    mentoring.remove(logged);
                    changed.run();
                },
                mentor.name(),
                minutes);
    }
}
