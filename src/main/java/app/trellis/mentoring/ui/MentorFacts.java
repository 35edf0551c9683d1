package app.trellis.mentoring.ui;

import app.trellis.mentoring.MentorCard;
import app.trellis.mentoring.MentorData;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import app.trellis.mentoring.MentorProfile;
import app.trellis.mentoring.MentorService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Who a mentor is, saved as it is changed, and whether they are on the list. */
final class MentorFacts extends Panel {

    private final transient MentorService mentors;
    private final transient Saving saving;
    private final transient MentorId id;
    private final transient Runnable again;
    private final TextField name = new TextField(getTranslation("mentoring.choice.name"));
    private final Select<MentorKind> kind = new Select<>();
    private final Checkbox apprentice = new Checkbox(getTranslation("mentoring.mentor.apprentice"));
    private final IntegerField years = new IntegerField(getTranslation("mentoring.mentor.years"));

    /**
     * @param renamed told the new name
     * @param again shows the screen anew
     */
    MentorFacts(MentorCard card, MentorService mentors, Saving saving, Consumer<String> renamed, Runnable again) {
        super("mentoring.mentor.about");
        this.mentors = mentors;
        this.saving = saving;
        this.id = card.mentor().id();
        this.again = again;
        name.setValue(card.mentor().name());
        name.setMaxLength(MentorData.NAME_LENGTH);
        kind.setLabel(getTranslation("mentoring.choice.kind"));
        kind.setItems(MentorKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("mentoring.kind." + each));
        kind.setValue(card.mentor().kind());
        apprentice.setHelperText(getTranslation("mentoring.mentor.apprentice.help"));
        apprentice.setValue(card.apprentice());
        years.setHelperText(getTranslation("mentoring.mentor.years.help"));
        years.setMin(0);
        years.setMax(MentorProfile.MOST_YEARS);
        years.setValue(card.researchYears());
        name.addValueChangeListener(change -> {
            if (change()) {
                renamed.accept(profile().name());
            }
        });
        kind.addValueChangeListener(change -> change());
        apprentice.addValueChangeListener(change -> change());
        years.addValueChangeListener(change -> change());
        var met = new Paragraph(new MeetingWords(this::getTranslation, Formats.of(this)).facts(card));
        met.addClassName("soft");
        add(met, name, kind, years, apprentice, acts(card));
        addClassName("people-fields");
    }

    private boolean change() {
        return saving.store(() -> mentors.change(id, profile()));
    }

    private MentorProfile profile() {
        return new MentorProfile(name.getValue(), kind.getValue(), apprentice.getValue(), years.getValue());
    }

    private Div acts(MentorCard card) {
        var acts = new Div();
        acts.addClassName("people-form");
        if (card.former()) {
            acts.add(
                    new Button(getTranslation("mentoring.mentor.bring-back"), click -> bringBack()),
                    new Button(getTranslation("mentoring.mentor.delete"), click -> delete()));
        } else {
            acts.add(new Button(getTranslation("mentoring.mentor.take-off"), click -> takeOff()));
        }
        return acts;
    }

    private void takeOff() {
        mentors.takeOff(id);
        again.run();
        Toast.undo(this, "mentoring.mentor.taken-off", this::bringBack, name.getValue());
    }

    private void bringBack() {
        mentors.bringBack(id);
        again.run();
    }

    private void delete() {
        try {
            var gone = mentors.delete(id);
            UI.getCurrent().navigate(PeopleView.class);
            Toast.undo(
                    this,
                    "mentoring.mentor.deleted",
                    () -> {
                        mentors.restore(gone);
                        UI.getCurrent().navigate(PeopleAddress.of(id));
                    },
                    gone.mentor().name());
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
        }
    }
}
