package app.trellis.review.ui;

import app.trellis.account.Area;
import app.trellis.comments.SubjectKind;
import app.trellis.review.Standing;
import app.trellis.review.WeeklyReview;
import app.trellis.shared.NotFound;
import app.trellis.shared.time.IsoWeek;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.WhoSees;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** The weekly review: one page, to be finished in three minutes; a finished or older one is read here too. */
@Route("review/:week?")
@RolesAllowed("STUDENT")
@Menu(title = "review.title", order = 3, icon = "review")
@StyleSheet("styles/review.css")
@StyleSheet("styles/choices.css")
@StyleSheet("styles/review-people.css")
final class ReviewView extends Screen implements BeforeEnterObserver {

    static final String WEEK = "week";

    private final transient ReviewForm.Services services;
    private final Paragraph which = new Paragraph();
    private final Div content = new Div();

    ReviewView(ReviewForm.Services services) {
        super("review.title");
        this.services = services;
        which.addClassName("screen-lead");
        content.addClassName("review-content");
        add(which, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get(WEEK).map(ReviewView::parse).orElse(null));
    }

    private void show(@Nullable IsoWeek week) {
        WeeklyReview review =
                week == null ? services.reviews().current() : services.reviews().week(week);
        which.setText(weekText(review.week()));
        content.removeAll();
        if (review.standing() == Standing.OPEN) {
            addOtherOpenWeek(review.week());
            content.add(visible());
            content.add(new ReviewForm(review, services, () -> showAndFocus(review.week())));
        } else {
            if (review.standing() == Standing.FINISHED) {
                content.add(new FinishedPart(review, services, () -> reopen(review.week())));
                content.add(visible()
                        .keepable(
                                services.sharing().keptBack(review.week()),
                                kept -> services.sharing().keepBack(review.week(), kept)));
            }
            content.add(new ReadReview(review));
            if (review.standing() == Standing.FINISHED) {
                content.add(services.comments()
                        .mine(SubjectKind.REVIEW, review.week().toString()));
            }
        }
        content.add(new PastReviewList(services.reviews()));
    }

    private WhoSees visible() {
        return new WhoSees(services.advising().whoSees(Area.REVIEWS), "review.visible");
    }

    private void reopen(IsoWeek week) {
        services.writing().reopen(week);
        showAndFocus(week);
    }

    /** What the focus was on is gone, so it goes to where one would read or write first. */
    private void showAndFocus(IsoWeek week) {
        show(week);
        content.getChildren()
                .filter(ReviewStart.class::isInstance)
                .map(ReviewStart.class::cast)
                .forEach(ReviewStart::focusStart);
    }

    private void addOtherOpenWeek(IsoWeek shown) {
        services.reviews().openWeeks().stream()
                .filter(week -> !week.equals(shown))
                .map(week -> Links.to(week, getTranslation("review.alsoopen", week.week())))
                .forEach(content::add);
    }

    private String weekText(IsoWeek week) {
        Formats formats = Formats.of(this);
        return getTranslation(
                "review.week", week.week(), formats.shortDate(week.monday()), formats.date(week.sunday()));
    }

    private static IsoWeek parse(String text) {
        try {
            return IsoWeek.parse(text);
        } catch (DateTimeException unreadable) {
            throw new NotFound();
        }
    }
}
