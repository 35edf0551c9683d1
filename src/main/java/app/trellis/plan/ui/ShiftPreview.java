package app.trellis.plan.ui;

import app.trellis.plan.PlanShift;
import app.trellis.plan.PlanShift.Moved;
import app.trellis.plan.PlanShift.MovedMilestone;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;

/** What would move on the plan, and by how much, before it is saved. */
final class ShiftPreview extends Div {
    private static final int DAYS_TO_GRASP = 100;
    private static final double DAYS_A_MONTH = 30.44;

    ShiftPreview() {
        addClassName("shift-preview");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    void show(PlanShift shift) {
        removeAll();
        setVisible(true);
        add(new H3(getTranslation("plan.shift.heading")));
        if (shift.none()) {
            add(new Paragraph(getTranslation("plan.shift.none")));
            return;
        }
        addMoved("plan.shift.end", shift.end());
        addMoved("plan.shift.independence", shift.independence());
        addCount("plan.shift.joining", shift.joining());
        addCount("plan.shift.leaving", shift.leaving());
        if (!shift.milestones().isEmpty()) {
            var list = new UnorderedList();
            shift.milestones().forEach(it -> list.add(item(it)));
            add(new Details(
                    getTranslation("plan.shift.milestones", shift.milestones().size()), list));
        }
        addCount("plan.shift.staying", shift.staying());
    }

    private void addMoved(String key, Moved moved) {
        if (moved.days() != 0) {
            add(new Paragraph(getTranslation(key, date(moved.before()), date(moved.after()), distance(moved))));
        }
    }

    private void addCount(String key, int count) {
        if (count > 0) {
            add(new Paragraph(getTranslation(key, count)));
        }
    }

    private ListItem item(MovedMilestone milestone) {
        var date = milestone.date();
        return new ListItem(getTranslation(
                "plan.shift.milestone", milestone.title(), date(date.before()), date(date.after()), distance(date)));
    }

    /** Days while they are few; a year and a half is easier to grasp than 549 days. */
    private String distance(Moved moved) {
        long days = Math.abs(moved.days());
        var unit = days < DAYS_TO_GRASP ? "days" : "months";
        var count = days < DAYS_TO_GRASP ? days : Math.round(days / DAYS_A_MONTH);
        return getTranslation("plan.shift." + unit + (moved.days() > 0 ? "-later" : "-earlier"), count);
    }

    private String date(LocalDate date) {
        return Formats.of(this).date(date);
    }
}
