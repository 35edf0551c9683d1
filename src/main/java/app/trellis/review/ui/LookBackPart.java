package app.trellis.review.ui;

import app.trellis.review.Intention;
import app.trellis.review.Outcome;
import app.trellis.review.QuickStatus;
import app.trellis.review.ReviewText;
import app.trellis.review.ReviewWritingService;
import app.trellis.review.WeeklyReview;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;

/** The first part: what went well, what became of the intentions, and the week in one word. */
final class LookBackPart extends Panel {

    private final transient WeeklyReview review;
    private final transient ReviewWritingService writing;
    private final transient Saving saving;
    private final transient Runnable carried;
    private final SavedText wentWell;

    /** @param carried told when the places for new intentions have changed */
    LookBackPart(WeeklyReview review, ReviewWritingService writing, Saving saving, Runnable carried) {
        super("review.part.lookback");
        this.review = review;
        this.writing = writing;
        this.saving = saving;
        this.carried = carried;
        wentWell = text(ReviewText.WENT_WELL, review.wentWell(), "review.wentwell");
        add(wentWell);
        review.lookBack().forEach(intention -> add(answer(intention)));
        addStatus();
    }

    void focusStart() {
        wentWell.focusField();
    }

    private SavedText text(ReviewText text, String stored, String key) {
        TextArea area = new TextArea(getTranslation(key));
        area.setHelperText(getTranslation(key + ".help"));
        area.setMaxLength(ReviewText.LENGTH);
        area.setMinRows(2);
        area.setMaxRows(8);
        return new SavedText(area, stored, edit -> writing.write(review.week(), text, edit), saving)
                .keptInTab(text.name());
    }

    private RadioButtonGroup<Outcome> answer(Intention intention) {
        RadioButtonGroup<Outcome> answer = new RadioButtonGroup<>(intention.text());
        answer.setItems(Outcome.values());
        answer.setItemLabelGenerator(outcome -> getTranslation("review.outcome." + outcome));
        answer.addClassName("chips");
        if (!intention.week().equals(review.week().previous())) {
            answer.setHelperText(
                    getTranslation("review.intention.from", intention.week().week()));
        }
        answer.setValue(intention.outcome());
        NumberKeys.choose(answer);
        answer.addValueChangeListener(change -> {
            boolean stored = saving.store(() -> writing.answer(review.week(), intention.id(), change.getValue()));
            if (!stored) {
                answer.setValue(change.getOldValue());
            } else if (change.getValue() == Outcome.CARRIED_OVER || change.getOldValue() == Outcome.CARRIED_OVER) {
                carried.run();
            }
        });
        return answer;
    }

    private void addStatus() {
        RadioButtonGroup<QuickStatus> status =
                new RadioButtonGroup<>(getTranslation("review.status"), QuickStatus.values());
        status.setItemLabelGenerator(word -> getTranslation("review.status." + word));
        status.addClassName("chips");
        status.setValue(review.status());
        NumberKeys.choose(status);
        SavedText inTheWay = text(ReviewText.IN_THE_WAY, review.inTheWay(), "review.intheway");
        inTheWay.setVisible(
                review.status() == QuickStatus.BLOCKED || !review.inTheWay().isEmpty());
        status.addValueChangeListener(change -> {
            saving.store(() -> writing.status(review.week(), change.getValue()));
            inTheWay.setVisible(
                    change.getValue() == QuickStatus.BLOCKED || !inTheWay.text().isEmpty());
        });
        add(status, inTheWay);
    }
}
