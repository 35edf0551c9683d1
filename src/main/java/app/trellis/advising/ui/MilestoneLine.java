package app.trellis.advising.ui;

import app.trellis.plan.Evidence;
import app.trellis.plan.Milestone;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Objects;

/** One milestone in a line: its title, where it stands, and what shows it. */
final class MilestoneLine extends ListItem {

    MilestoneLine(Milestone milestone, Formats formats, LocalDate today) {
        var title = new Span(milestone.title());
        title.addClassName("milestone-title");
        var state = new Span(state(milestone, formats, today));
        state.addClassNames("soft", "milestone-state");
        setClassName("is-done", !milestone.open());
        setClassName("is-late", milestone.overdue(today));
        add(title, state);
        milestone.evidence().forEach(each -> add(evidence(each)));
    }

    private String state(Milestone milestone, Formats formats, LocalDate today) {
        var target = formats.date(milestone.target());
        return switch (milestone.status()) {
            case PLANNED ->
                getTranslation(milestone.overdue(today) ? "advising.planned-late" : "advising.planned", target);
            case UNDER_WAY ->
                getTranslation(milestone.overdue(today) ? "advising.under-way-late" : "advising.under-way", target);
            case REACHED ->
                getTranslation(
                        "advising.reached",
                        formats.date(
                                Objects.requireNonNullElse(milestone.state().reachedOn(), milestone.target())));
            case DROPPED ->
                getTranslation(
                        "advising.dropped",
                        Objects.requireNonNullElse(milestone.state().dropReason(), ""));
        };
    }

    private static HtmlContainer evidence(Evidence evidence) {
        var link = evidence.link();
        HtmlContainer shown;
        if (link == null) {
            shown = new Span(evidence.note());
        } else {
            var text = evidence.note().isBlank() ? link.toString() : evidence.note();
            var anchor = new Anchor(link.toString(), text, AnchorTarget.BLANK);
            anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            shown = anchor;
        }
        shown.addClassName("milestone-evidence");
        return shown;
    }
}
