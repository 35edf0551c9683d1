package app.trellis.plan.ui;

import app.trellis.plan.Phase;
import app.trellis.plan.PhaseWindow;
import app.trellis.plan.Plan;
import app.trellis.plan.PlanPicture;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.PhaseTimeline;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.function.Supplier;

/** The five phases as a small picture and in words: when each is there, when it is the main thing, and why. */
final class PhasePreview extends Div {

    private final PhaseTimeline timeline = new PhaseTimeline("plan.setup.preview");
    private final Supplier<LocalDate> today;

    PhasePreview(Supplier<LocalDate> today) {
        this.today = today;
        addClassName("phase-preview");
        timeline.setCompact(true);
        waitFor(getTranslation("plan.preview.waiting"));
    }

    /** Says instead what is missing. */
    void waitFor(String why) {
        removeAll();
        var waiting = new Paragraph(why);
        waiting.addClassName("soft");
        add(waiting);
    }

    void show(Plan plan) {
        removeAll();
        timeline.show(new PlanPicture(this::getTranslation, today.get()).of(plan));
        var list = new UnorderedList();
        plan.windows().forEach(window -> list.add(item(window)));
        var end = Formats.of(this).date(plan.programme().end());
        var endReason = plan.programme().endReason();
        add(
                timeline,
                list,
                new Paragraph(
                        getTranslation("plan.preview.end", end, getTranslation(endReason.key(), endReason.args()))));
    }

    private ListItem item(PhaseWindow window) {
        var name = new Span(getTranslation(window.phase().key()));
        name.addClassName("phase-preview-name");
        var when = new Span(when(window));
        when.addClassName("phase-preview-when");
        var why = new Paragraph(
                getTranslation(window.reason().key(), window.reason().args()));
        why.addClassNames("phase-preview-why", "soft");
        var about = new Paragraph(getTranslation(window.phase().aboutKey()));
        var item = new ListItem(name, when, about, why);
        item.addClassName("phase-" + window.phase().name().toLowerCase(Locale.ROOT));
        return item;
    }

    private String when(PhaseWindow window) {
        var from = month(window.from());
        if (window.mainFrom() == null || window.mainTo() == null) {
            return getTranslation("plan.preview.background", from);
        }
        if (window.phase() == Phase.EXECUTION) {
            return getTranslation("plan.preview.main-until", from, month(window.mainTo()));
        }
        return window.mainFrom().equals(window.from())
                ? getTranslation("plan.preview.main", from)
                : getTranslation("plan.preview.main-from", from, month(window.mainFrom()));
    }

    private String month(LocalDate date) {
        return Formats.of(this).month(YearMonth.from(date));
    }
}
