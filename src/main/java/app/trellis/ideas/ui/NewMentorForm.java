package app.trellis.ideas.ui;

import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentoringService;
import app.trellis.shared.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Somebody who is not on the student's list of mentors yet, folded away. */
final class NewMentorForm extends Details {

    private final transient MentoringService mentoring;
    private final transient Consumer<MentorId> added;
    private final TextField name = new TextField();
    private final Select<MentorKind> kind = new Select<>();

    NewMentorForm(MentoringService mentoring, Consumer<MentorId> added) {
        this.mentoring = mentoring;
        this.added = added;
        setSummaryText(getTranslation("feedback.ask.new"));
        name.setLabel(getTranslation("feedback.ask.name"));
        name.setMaxLength(MentorData.NAME_LENGTH);
        kind.setLabel(getTranslation("feedback.ask.kind"));
        kind.setItems(MentorKind.values());
        kind.setItemLabelGenerator(value -> getTranslation("mentoring.kind." + value));
        kind.setValue(MentorKind.SAFETY_RESEARCHER);
        var add = new Button(getTranslation("feedback.ask.add"), click -> add());
        var fields = new Div(name, kind, add);
        fields.addClassName("feedback-fields");
        add(fields);
    }

    private void add() {
        try {
            added.accept(mentoring.addMentor(new MentorData(name.getValue(), kind.getValue())));
            name.clear();
            name.setInvalid(false);
            setOpened(false);
        } catch (Refused refusal) {
            name.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            name.setInvalid(true);
        }
    }
}
