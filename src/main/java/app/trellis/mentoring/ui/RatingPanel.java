package app.trellis.mentoring.ui;

import app.trellis.mentoring.MentorCard;
import app.trellis.mentoring.MentorRating;
import app.trellis.mentoring.MentorService;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Saving;
import app.trellis.shared.ui.VisibleTo;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the student thinks a mentor gives: skill and time, each from 1 to 5 or nothing. For nobody else's eyes. */
final class RatingPanel extends Panel {

    private final Select<Integer> skill;
    private final Select<Integer> time;

    RatingPanel(MentorCard card, MentorService mentors, Saving saving) {
        super("mentoring.rating");
        addClassName("people-fields");
        skill = scale("skill", card.rating().skill());
        time = scale("time", card.rating().time());
        Runnable rate = () -> saving.store(
                () -> mentors.rate(card.mentor().id(), new MentorRating(skill.getValue(), time.getValue())));
        skill.addValueChangeListener(change -> rate.run());
        time.addValueChangeListener(change -> rate.run());
        var why = new Paragraph(getTranslation("mentoring.rating.why"));
        why.addClassName("soft");
        add(new VisibleTo("mentoring.rating.only-you"), skill, time, why);
    }

    private Select<Integer> scale(String what, @Nullable Integer value) {
        var select = new Select<Integer>();
        select.setLabel(getTranslation("mentoring.rating." + what));
        select.setItems(IntStream.rangeClosed(1, MentorRating.MOST).boxed().toList());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("mentoring.rating.none"));
        select.setItemLabelGenerator(number -> number == null
                ? getTranslation("mentoring.rating.none")
                : getTranslation("mentoring.rating." + what + "." + number));
        select.setValue(value);
        return select;
    }
}
