package app.trellis.review.ui;

import app.trellis.shared.time.IsoWeek;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** Where the review of a week is found. */
final class Links {

    private Links() {}

    static RouterLink to(IsoWeek week, String text) {
        return new RouterLink(text, ReviewView.class, new RouteParameters(ReviewView.WEEK, week.toString()));
    }
}
