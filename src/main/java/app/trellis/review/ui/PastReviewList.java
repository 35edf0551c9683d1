package app.trellis.review.ui;

import app.trellis.review.PastReview;
import app.trellis.review.ReviewService;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Reviews of earlier weeks, a few at a time, newest first. */
final class PastReviewList extends Panel {

    private static final int PAGE = 6;

    private final transient ReviewService reviews;
    private final UnorderedList list = new UnorderedList();
    private final Button more;
    private int shown;

    PastReviewList(ReviewService reviews) {
        super("review.past");
        this.reviews = reviews;
        addClassName("past-reviews");
        more = new Button(getTranslation("review.past.more"), click -> showMore());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, more);
        showMore();
        if (shown == 0) {
            add(new Paragraph(getTranslation("review.past.none")));
        }
    }

    /** Asks for one row more than it shows, to know whether there is more. */
    private void showMore() {
        List<PastReview> next = reviews.past(shown, PAGE + 1);
        next.stream().limit(PAGE).map(this::item).forEach(list::add);
        shown += Math.min(PAGE, next.size());
        more.setVisible(next.size() > PAGE);
    }

    private ListItem item(PastReview review) {
        ListItem item = new ListItem(Links.to(
                review.week(),
                getTranslation(
                        "review.past.week", review.week().week(), review.week().year())));
        if (review.status() != null) {
            item.add(new Badge(getTranslation("review.status." + review.status()), Tone.CALM));
        }
        if (review.intentions() > 0) {
            item.add(new Span(getTranslation("review.past.done", review.done(), review.intentions())));
        }
        if (!review.wentWell().isBlank()) {
            Paragraph text = new Paragraph(review.wentWell());
            text.addClassName("past-text");
            item.add(text);
        }
        return item;
    }
}
