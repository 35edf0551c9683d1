package app.trellis.plan.ui;

import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.SafetyNearby;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.DateField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Optional;

/** The six questions about a programme, each with the reason it is asked. */
final class ProgrammeForm extends Div {

    private final DateField start = new DateField(getTranslation("plan.start"));
    private final LengthField length = new LengthField();
    private final RadioButtonGroup<Pace> pace = question("plan.pace", Pace::key, Pace.values());
    private final RadioButtonGroup<Experience> experience =
            question("plan.experience", Experience::key, Experience.values());
    private final RadioButtonGroup<Profile> profile = question("plan.profile", Profile::key, Profile.values());
    private final RadioButtonGroup<SafetyNearby> safetyNearby =
            question("plan.safety-nearby", SafetyNearby::key, SafetyNearby.values());
    private final Binder<ProgrammeData> binder = new Binder<>(ProgrammeData.class);

    /** @param changed called after every answer */
    ProgrammeForm(Runnable changed) {
        addClassName("programme-form");
        start.setHelperText(getTranslation("plan.start.help"));
        add(start, length, pace, experience, profile, safetyNearby);
        var required = getTranslation("plan.required");
        binder.forField(start).asRequired(required).bind("start");
        binder.forField(length).asRequired(required).bind("lengthMonths");
        binder.forField(pace).asRequired(required).bind("pace");
        binder.forField(experience).asRequired(required).bind("experience");
        binder.forField(profile).asRequired(required).bind("profile");
        binder.forField(safetyNearby).asRequired(required).bind("safetyNearby");
        binder.addValueChangeListener(change -> changed.run());
    }

    /** The most common answers where there is one, so that a first plan shows early. */
    void suggest() {
        length.setValue(60);
        pace.setValue(Pace.FULL_TIME);
        experience.setValue(Experience.NONE);
    }

    void read(ProgrammeData data) {
        binder.readRecord(data);
    }

    /** What is answered so far, if it is enough to compute dates from; nothing is marked as missing by this. */
    Optional<ProgrammeData> peek() {
        var months = length.getValue();
        if (start.isEmpty() || months == null || pace.isEmpty() || experience.isEmpty()) {
            return Optional.empty();
        }
        var research = profile.getOptionalValue().orElse(Profile.BOTH);
        var nearby = safetyNearby.getOptionalValue().orElse(SafetyNearby.NOBODY);
        return Optional.of(
                new ProgrammeData(start.getValue(), months, pace.getValue(), experience.getValue(), research, nearby));
    }

    /** All answers; empty, with the missing ones marked, if some are missing. */
    Optional<ProgrammeData> write() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException incomplete) {
            return Optional.empty();
        }
    }

    /** Marks the answer that was refused. */
    void refuse(Refused refusal) {
        HasValidation field = refusal.key().equals("plan.refused.length") ? length : start;
        field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
        field.setInvalid(true);
    }

    /** Takes back what {@link #refuse} marked. */
    void accept() {
        if (!start.isEmpty()) {
            start.setInvalid(false);
        }
        if (!length.isEmpty()) {
            length.setInvalid(false);
        }
    }

    @SafeVarargs
    private <T> RadioButtonGroup<T> question(String label, SerializableFunction<T, String> key, T... answers) {
        var group = new RadioButtonGroup<T>(getTranslation(label));
        group.setHelperText(getTranslation(label + ".help"));
        group.setItems(answers);
        group.setItemLabelGenerator(answer -> getTranslation(key.apply(answer)));
        return group;
    }
}
