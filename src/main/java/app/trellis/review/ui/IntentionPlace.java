package app.trellis.review.ui;

import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneId;
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

/** One of the three places for an intention, with the milestone it may serve. */
final class IntentionPlace extends Div {

    private final int position;
    private final transient List<Milestone> milestones;
    private final TextField field = new TextField();
    private final Select<Milestone> milestone = new Select<>();
    private final SavedText text;
    private transient @Nullable MilestoneId stored;

    IntentionPlace(
            WeeklyReview review,
            int position,
            List<Milestone> milestones,
            ReviewWritingService writing,
            Saving saving) {
        this.position = position;
        this.milestones = milestones;
        addClassName("intention-place");
        field.setLabel(getTranslation("review.intention", position));
        field.setMaxLength(Intention.LENGTH);
        text = new SavedText(field, "", edit -> writing.intend(review.week(), position, edit), saving)
                .keptInTab("intention-" + position);
        milestone.setLabel(getTranslation("review.intention.milestone", position));
        milestone.setItems(milestones);
        milestone.setItemLabelGenerator(it -> it == null ? getTranslation("review.intention.none") : it.title());
        milestone.setEmptySelectionAllowed(true);
        milestone.setEmptySelectionCaption(getTranslation("review.intention.none"));
        milestone.setVisible(!milestones.isEmpty());
        show(review);
        milestone.addValueChangeListener(change -> {
            Milestone chosen = change.getValue();
            MilestoneId id = chosen == null ? null : chosen.id();
            if (Objects.equals(id, stored)) {
                return;
            }
            if (chosen != null && field.isEmpty()) {
                field.setValue(shortened(chosen.title()));
            }
            if (saving.store(() -> writing.point(review.week(), position, id))) {
                stored = id;
            }
        });
        add(text, milestone);
    }

    /** Shows the place as it is stored now. */
    void show(WeeklyReview review) {
        Intention intention = review.lookAhead().stream()
                .filter(it -> it.position() == position)
                .findFirst()
                .orElse(null);
        text.show(intention == null ? "" : intention.text());
        stored = intention == null ? null : intention.milestone();
        milestone.setValue(milestones.stream()
                .filter(it -> it.id().equals(stored))
                .findFirst()
                .orElse(null));
    }

    private static String shortened(String title) {
        return title.length() > Intention.LENGTH ? title.substring(0, Intention.LENGTH) : title;
    }
}
