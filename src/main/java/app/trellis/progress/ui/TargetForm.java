package app.trellis.progress.ui;

import app.trellis.mentoring.MentorTarget;
import app.trellis.mentoring.MentorTime;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.DateField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Minutes, reason and the day to ask again. What is refused is said at its field, and nothing typed is lost. */
final class TargetForm extends Div {

    private static final int STEP = 15;

    private final IntegerField minutes = new IntegerField();
    private final TextArea reason = new TextArea();
    private final DateField reviewOn = new DateField();

    /** @param set called with what is filled in; what it refuses is shown */
    TargetForm(@Nullable MentorTarget target, LocalDate today, Consumer<MentorTarget> set) {
        addClassName("target-form");
        minutes.setLabel(getTranslation("mentor-time.target.minutes"));
        minutes.setMin(0);
        minutes.setMax(MentorTarget.MOST_MINUTES);
        minutes.setStep(STEP);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(target == null ? MentorTime.TARGET : target.minutes());
        reason.setLabel(getTranslation("mentor-time.target.reason"));
        reason.setHelperText(getTranslation("mentor-time.target.reason.help"));
        reason.setMaxLength(MentorTarget.REASON_LENGTH);
        reason.setValue(target == null ? "" : target.reason());
        reviewOn.setLabel(getTranslation("mentor-time.target.review"));
        reviewOn.setMin(today.plusDays(1));
        reviewOn.setMax(today.plusMonths(MentorTarget.MOST_MONTHS));
        reviewOn.setValue(
                target == null || target.due(today) ? today.plusMonths(MentorTarget.USUAL_MONTHS) : target.reviewOn());
        var save = new Button(getTranslation("mentor-time.target.save"), click -> save(today, set));
        add(minutes, reason, reviewOn, save);
    }

    private void save(LocalDate today, Consumer<MentorTarget> set) {
        List.<HasValidation>of(minutes, reason, reviewOn).forEach(field -> field.setInvalid(false));
        try {
            set.accept(new MentorTarget(
                    Objects.requireNonNullElse(minutes.getValue(), -1),
                    reason.getValue(),
                    Objects.requireNonNullElse(reviewOn.getValue(), today)));
        } catch (Refused refusal) {
            var field = field(refusal.key());
            field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            field.setInvalid(true);
        }
    }

    private HasValidation field(String refused) {
        return switch (refused) {
            case "mentor-time.refused.target" -> minutes;
            case "mentor-time.refused.review-date" -> reviewOn;
            default -> reason;
        };
    }
}
