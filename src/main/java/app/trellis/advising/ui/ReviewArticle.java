package app.trellis.advising.ui;

import app.trellis.review.SharedReview;
import app.trellis.review.SharedReview.SharedIntention;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** One finished review as the student shares it. */
final class ReviewArticle extends Article {

    ReviewArticle(SharedReview review) {
        addClassName("shared-review");
        var formats = Formats.of(this);
        var week = review.week();
        var head = new Div(new H3(getTranslation("advising.review-of", week.week(), formats.date(week.monday()))));
        head.addClassName("review-head");
        if (review.status() != null) {
            head.add(new Badge(getTranslation("advising.status." + review.status()), Tone.CALM));
        }
        add(head);
        text("advising.went-well", review.wentWell());
        text("advising.in-the-way", review.inTheWay());
        intentions("advising.looked-back", review.lookedBack());
        intentions("advising.meant", review.meant());
    }

    private void text(String key, String text) {
        if (!text.isBlank()) {
            var paragraph = new Paragraph(text);
            paragraph.addClassName("written");
            add(new H4(getTranslation(key)), paragraph);
        }
    }

    private void intentions(String key, List<SharedIntention> intentions) {
        if (!intentions.isEmpty()) {
            var list = new UnorderedList();
            intentions.forEach(each -> list.add(new ListItem(said(each))));
            add(new H4(getTranslation(key)), list);
        }
    }

    private String said(SharedIntention intention) {
        return intention.outcome() == null
                ? intention.text()
                : getTranslation(
                        "advising.intention",
                        intention.text(),
                        getTranslation("advising.outcome." + intention.outcome()));
    }
}
