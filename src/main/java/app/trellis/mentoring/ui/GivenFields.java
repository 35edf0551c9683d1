package app.trellis.mentoring.ui;

import app.trellis.mentoring.GivenData;
import app.trellis.mentoring.MeetingData;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.DateField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** When, whom, how long and what about. What is refused is said at its field, and nothing typed is lost. */
final class GivenFields extends Div {

    private static final int USUAL_MINUTES = 30;

    private final TextField whom = new TextField();
    private final IntegerField minutes = new IntegerField();
    private final DateField day = new DateField();
    private final TextField about = new TextField();

    GivenFields(LocalDate today) {
        addClassName("given-fields");
        whom.setLabel(getTranslation("given.whom"));
        whom.setMaxLength(GivenData.WHOM_LENGTH);
        minutes.setLabel(getTranslation("given.minutes"));
        minutes.setMin(1);
        minutes.setMax(MeetingData.LONGEST_MINUTES);
        minutes.setStepButtonsVisible(false);
        day.setLabel(getTranslation("given.day"));
        day.setMax(today);
        about.setLabel(getTranslation("given.about"));
        about.setMaxLength(GivenData.ABOUT_LENGTH);
        add(whom, minutes, day, about);
        show(new GivenData(today, "", USUAL_MINUTES, ""));
    }

    void show(GivenData data) {
        whom.setValue(data.whom());
        minutes.setValue(data.minutes());
        day.setValue(data.date());
        about.setValue(data.about());
    }

    /** Makes room for the next entry: the day and the minutes are often the same. */
    void clear() {
        whom.clear();
        about.clear();
        whom.focus();
    }

    /** Hands what is filled in to {@code store}; true if it was taken. */
    boolean store(Consumer<GivenData> store) {
        List.<HasValidation>of(whom, minutes, day, about).forEach(field -> field.setInvalid(false));
        var date = day.getValue();
        if (date == null) {
            say(day, new Refused("given.refused.day"));
            return false;
        }
        try {
            store.accept(new GivenData(
                    date, whom.getValue(), Objects.requireNonNullElse(minutes.getValue(), 0), about.getValue()));
            return true;
        } catch (Refused refusal) {
            say(field(refusal.key()), refusal);
            return false;
        }
    }

    private void say(HasValidation field, Refused refusal) {
        field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
        field.setInvalid(true);
    }

    private HasValidation field(String refused) {
        return switch (refused) {
            case "mentoring.refused.minutes" -> minutes;
            case "mentoring.refused.future", "mentoring.refused.old" -> day;
            case "shared.refused.long" -> about;
            default -> whom;
        };
    }
}
