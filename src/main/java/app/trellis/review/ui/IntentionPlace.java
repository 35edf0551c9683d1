package app.trellis.review.ui;

import app.trellis.review.Intention;
import app.trellis.review.ReviewWritingService;
import app.trellis.review.WeeklyReview;
import app.trellis.shared.ui.SavedText;
import app.trellis.shared.ui.Saving;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One of the three places for an intention, with the milestone or project it may serve. */
final class IntentionPlace extends Div {

    private final int position;
    private final transient List<Aim> aims;
    private final TextField field = new TextField();
    private final Select<Aim> aim = new Select<>();
    private final SavedText text;
    private transient @Nullable Aim stored;

    IntentionPlace(WeeklyReview review, int position, List<Aim> aims, ReviewWritingService writing, Saving saving) {
        this.position = position;
        this.aims = aims;
        addClassName("intention-place");
        field.setLabel(getTranslation("review.intention", position));
        field.setMaxLength(Intention.LENGTH);
        text = new SavedText(field, "", edit -> writing.intend(review.week(), position, edit), saving)
                .keptInTab("intention-" + position);
        aim.setLabel(getTranslation("review.intention.serves", position));
        aim.setItems(aims);
        aim.setItemLabelGenerator(this::name);
        aim.setEmptySelectionAllowed(true);
        aim.setEmptySelectionCaption(getTranslation("review.intention.none"));
        aim.setVisible(!aims.isEmpty());
        show(review);
        aim.addValueChangeListener(change -> {
            Aim chosen = change.getValue();
            if (Objects.equals(chosen, stored)) {
                return;
            }
            if (chosen != null && field.isEmpty()) {
                field.setValue(shortened(chosen.title()));
            }
            if (saving.store(() -> point(writing, review, chosen))) {
                stored = chosen;
            }
        });
        add(text, aim);
    }

    private void point(ReviewWritingService writing, WeeklyReview review, @Nullable Aim chosen) {
        if (chosen != null && chosen.project() != null) {
            writing.pointAt(review.week(), position, chosen.project());
        } else {
            writing.point(review.week(), position, chosen == null ? null : chosen.milestone());
        }
    }

    private String name(@Nullable Aim it) {
        if (it == null) {
            return getTranslation("review.intention.none");
        }
        return it.project() == null ? it.title() : getTranslation("review.intention.project", it.title());
    }

    /** Shows the place as it is stored now. */
    void show(WeeklyReview review) {
        Intention intention = review.lookAhead().stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElse(null);
        text.show(intention == null ? "" : intention.text());
        stored = aims.stream().filter(it -> it.isOf(intention)).findFirst().orElse(null);
        aim.setValue(stored);
    }

    private static String shortened(String title) {
        return title.length() > Intention.LENGTH ? title.substring(0, Intention.LENGTH) : title;
    }
}
