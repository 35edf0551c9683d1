package app.trellis.progress.ui;

import app.trellis.progress.Today;
import app.trellis.review.Intention;
import app.trellis.review.IntentionId;
import app.trellis.review.Outcome;
import app.trellis.review.ReviewWritingService;
import app.trellis.shared.time.IsoWeek;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What the student means to do this week, ticked off in place. A tick is the same answer that the review asks for. */
final class WeekPanel extends Panel {

    private final transient IsoWeek thisWeek;
    private final transient ReviewWritingService writing;

    WeekPanel(Today.Week week, IsoWeek thisWeek, ReviewWritingService writing) {
        super(week.open() ? "progress.week" : "progress.week.coming");
        this.thisWeek = thisWeek;
        this.writing = writing;
        addClassName("today-week");
        if (week.intentions().isEmpty()) {
            add(new Paragraph(getTranslation("progress.week.none")), review());
            return;
        }
        var list = new UnorderedList();
        list.addClassName("today-intentions");
        week.intentions().forEach(each -> list.add(week.open() ? new ListItem(box(each)) : new ListItem(each.text())));
        add(list);
    }

    private Anchor review() {
        return new Anchor("review", getTranslation("progress.week.review"));
    }

    private Checkbox box(Intention intention) {
        var box = new Checkbox(intention.text(), intention.outcome() == Outcome.DONE);
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tick(box, intention.id());
            }
        });
        return box;
    }

    private void tick(Checkbox box, IntentionId id) {
        boolean done = box.getValue();
        answer(id, done);
        Toast.undo(this, done ? "progress.week.done" : "progress.week.reopened", () -> {
            answer(id, !done);
            box.setValue(!done);
        });
    }

    private void answer(IntentionId id, boolean done) {
        writing.answer(thisWeek, id, done ? Outcome.DONE : null);
    }
}
