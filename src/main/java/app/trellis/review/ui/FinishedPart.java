package app.trellis.review.ui;

import app.trellis.review.WeeklyReview;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** A warm word for a finished review, and what comes back when. */
final class FinishedPart extends Panel implements ReviewStart {

    private static final int MONDAY_TO_THURSDAY = 3;

    FinishedPart(WeeklyReview review, ReviewForm.Services services, Runnable reopen) {
        super("review.finished", review.week().week());
        addClassName("finished-part");
        getElement().setAttribute("tabindex", "-1");
        add(new Paragraph(getTranslation("review.finished.warm")));
        add(new Paragraph(
                getTranslation("review.finished.intentions", review.intentions().size())));
        add(new Paragraph(getTranslation("review.finished.next", nextDue(review))));
        int streak = services.reviews().streak();
        if (streak > 1) {
            add(new Paragraph(getTranslation("review.finished.streak", streak)));
        }
        if (services.wellbeing().lowPattern().isPresent()) {
            Paragraph low = new Paragraph(getTranslation("review.finished.low"));
            low.add(new Anchor("wellbeing", getTranslation("review.finished.support")));
            add(low);
        }
        add(new Button(getTranslation("review.reopen"), click -> reopen.run()));
    }

    @Override
    public void focusStart() {
        getElement().callJsFunction("focus");
    }

    private String nextDue(WeeklyReview review) {
        return Formats.of(this).longDate(review.week().next().monday().plusDays(MONDAY_TO_THURSDAY));
    }
}
