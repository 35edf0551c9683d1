package app.trellis.review.ui;

import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.shared.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;

/** The student's mentors as a row of choices, and a short form to add one. */
final class MentorChoice extends Div {

    private static final String FOCUS_CHOSEN =
            "setTimeout(() => this.querySelector('vaadin-radio-button[checked]')?.focus())";

    private final transient MentoringService mentoring;
    private final RadioButtonGroup<Mentor> who = new RadioButtonGroup<>();
    private final Button more = new Button();
    private final TextField name = new TextField();
    private final Select<MentorKind> kind = new Select<>();
    private final Div form = new Div();

    MentorChoice(MentoringService mentoring) {
        this.mentoring = mentoring;
        addClassName("mentor-choice");
        who.setLabel(getTranslation("review.people.who"));
        who.setItemLabelGenerator(Mentor::name);
        who.addClassName("chips");
        more.setText(getTranslation("review.people.more"));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(click -> ask(true));
        makeForm();
        add(who, more, form);
        List<Mentor> mentors = mentoring.mentors();
        list(mentors);
        ask(mentors.isEmpty());
        if (mentors.size() == 1) {
            who.setValue(mentors.getFirst());
        }
    }

    /** The chosen mentor; asks for one if none is. */
    Optional<MentorId> chosen() {
        boolean missing = who.isEmpty();
        who.setErrorMessage(missing ? getTranslation("review.people.nobody") : "");
        who.setInvalid(missing);
        return who.getOptionalValue().map(Mentor::id);
    }

    private void makeForm() {
        name.setLabel(getTranslation("review.people.name"));
        name.setMaxLength(MentorData.NAME_LENGTH);
        kind.setLabel(getTranslation("review.people.kind"));
        kind.setItems(MentorKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("mentoring.kind." + value));
        kind.setValue(MentorKind.ADVISOR);
        Button add = new Button(getTranslation("review.people.add"), click -> add());
        form.addClassName("mentor-form");
        form.add(name, kind, add);
    }

    private void add() {
        try {
            MentorId added = mentoring.addMentor(new MentorData(name.getValue(), kind.getValue()));
            List<Mentor> mentors = mentoring.mentors();
            list(mentors);
            mentors.stream().filter(mentor -> mentor.id().equals(added)).forEach(who::setValue);
            who.setInvalid(false);
            name.clear();
            name.setInvalid(false);
            ask(false);
            who.getElement().executeJs(FOCUS_CHOSEN);
        } catch (Refused refusal) {
            name.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            name.setInvalid(true);
            name.focus();
        }
    }

    private void list(List<Mentor> mentors) {
        who.setItems(mentors);
        who.setVisible(!mentors.isEmpty());
    }

    private void ask(boolean asking) {
        form.setVisible(asking);
        more.setVisible(!asking);
    }
}
