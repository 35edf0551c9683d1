package app.trellis.review.ui;

import app.trellis.review.Intention;
import app.trellis.review.Outcome;
import app.trellis.review.WeeklyReview;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A review to be read: what was written, and what became of it. The check-in is read under Wellbeing. */
final class ReadReview extends Panel {

    ReadReview(WeeklyReview review) {
        super("review.read");
        addClassName("read-review");
        if (review.status() != null) {
            add(new Div(new Badge(getTranslation("review.status." + review.status()), Tone.CALM)));
        }
        addText("review.wentwell", review.wentWell());
        addText("review.intheway", review.inTheWay());
        addIntentions("review.read.lookedback", review.lookBack());
        addIntentions("review.read.meant", review.intentions());
    }

    private void addText(String key, String text) {
        if (!text.isBlank()) {
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName("as-typed");
            add(new H3(getTranslation(key)), paragraph);
        }
    }

    private void addIntentions(String key, List<Intention> intentions) {
        if (intentions.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        for (Intention intention : intentions) {
            ListItem item = new ListItem(new Span(intention.text()));
            Outcome outcome = intention.outcome();
            if (outcome != null) {
                item.add(new Badge(getTranslation("review.became." + outcome), tone(outcome)));
            }
            list.add(item);
        }
        add(new H3(getTranslation(key)), list);
    }

    static Tone tone(Outcome outcome) {
        return switch (outcome) {
            case DONE -> Tone.GOOD;
            case CARRIED_OVER -> Tone.CALM;
            case LET_GO -> Tone.MUTED;
        };
    }
}
