package app.trellis.progress.ui;

import app.trellis.impact.Impact;
import app.trellis.impact.OpportunitySummary;
import app.trellis.shared.ui.Badge;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** The gap that is filled least, with one opportunity that would fill it. */
final class LargestGapPanel extends Panel {

    LargestGapPanel(Impact.GapStatus status) {
        super("progress.gap");
        addClassName("today-gap");
        var gap = status.finding().gap();
        var level = getTranslation("impact.level." + status.finding().level());
        var name = new Anchor("impact", getTranslation("impact.gap." + gap));
        add(new Paragraph(name, new Badge(level, Tone.CALM)));
        add(new Paragraph(getTranslation("impact.gap.about." + gap)));
        status.suggestions().stream().findFirst().map(this::suggestion).ifPresent(this::add);
    }

    private Div suggestion(OpportunitySummary row) {
        var lead = new Span(getTranslation("progress.gap.filled-by"));
        lead.addClassName("soft");
        var link = new Anchor("opportunities/" + row.id(), row.opportunity().name());
        var kind = new Span(getTranslation("impact.kind." + row.opportunity().kind()));
        kind.addClassName("soft");
        var suggestion = new Div(lead, link, kind);
        suggestion.addClassName("today-suggestion");
        return suggestion;
    }
}
