package app.trellis.advising.ui;

import app.trellis.review.SharedReview;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;

/** Finished reviews, newest first; older ones are read when they are asked for. */
final class ReviewsPanel extends Panel {

    private static final int AT_FIRST = 4;

    private final transient Supplier<List<SharedReview>> reviews;
    private final Div list = new Div();
    private final Button older = new Button(getTranslation("advising.older"), click -> showAll());

    ReviewsPanel(Supplier<List<SharedReview>> reviews) {
        super("advising.reviews");
        this.reviews = reviews;
        list.addClassName("review-list");
        older.addClassName("older");
        var found = reviews.get();
        if (found.isEmpty()) {
            add(new Paragraph(getTranslation("advising.no-reviews")));
            return;
        }
        found.stream().limit(AT_FIRST).forEach(each -> list.add(new ReviewArticle(each)));
        older.setVisible(found.size() > AT_FIRST);
        add(list, older);
    }

    private void showAll() {
        var found = reviews.get();
        list.removeAll();
        found.forEach(each -> list.add(new ReviewArticle(each)));
        older.setVisible(false);
    }
}
