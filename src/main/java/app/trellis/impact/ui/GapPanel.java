package app.trellis.impact.ui;

import app.trellis.impact.Gap;
import app.trellis.impact.GapFinding;
import app.trellis.impact.GapLevel;
import app.trellis.impact.GapRule;
import app.trellis.impact.Impact;
import app.trellis.impact.OpportunitySummary;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;

/** One gap: its level, what was counted, by which rule, and what would fill it. */
final class GapPanel extends Panel {

    private final transient OutlookText outlooks;

    GapPanel(Impact.GapStatus status, OutlookText outlooks) {
        super("impact.gap." + status.finding().gap());
        this.outlooks = outlooks;
        GapFinding finding = status.finding();
        setId(id(finding.gap()));
        addClassName("gap");
        Paragraph about = new Paragraph(getTranslation("impact.gap.about." + finding.gap()));
        about.addClassName("soft");
        add(new GapMark(finding.level()), about);
        add(new H3(getTranslation("impact.gap.evidence")), evidence(finding), rule(finding.gap()));
        addSuggestions(status);
    }

    static String id(Gap gap) {
        return "gap-" + gap.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private UnorderedList evidence(GapFinding finding) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gap-evidence");
        finding.evidence().forEach(line -> list.add(new ListItem(EvidenceText.of(line, this))));
        if (finding.evidence().isEmpty()) {
            list.add(new ListItem(getTranslation("impact.evidence.none")));
        }
        return list;
    }

    private NativeDetails rule(Gap gap) {
        String text = switch (gap) {
            case THEORY_OF_IMPACT, SAFETY_EXPERIENCE -> getTranslation("impact.gap.rule." + gap);
            case SAFETY_COMMUNITY ->
                getTranslation("impact.gap.rule." + gap, GapRule.SESSIONS_HABIT, GapRule.SESSIONS_WEEKS);
            case SAFETY_MENTOR ->
                getTranslation("impact.gap.rule." + gap, GapRule.MENTOR_MINUTES, GapRule.MINUTES_DAYS);
            case SAFETY_FEEDBACK ->
                getTranslation("impact.gap.rule." + gap, GapRule.FEEDBACK_MINUTES, GapRule.MINUTES_DAYS);
        };
        return new NativeDetails(getTranslation("impact.gap.how"), new Paragraph(text));
    }

    private void addSuggestions(Impact.GapStatus status) {
        GapFinding finding = status.finding();
        boolean filled = finding.level() == GapLevel.FILLED;
        UnorderedList list = new UnorderedList();
        list.addClassName("gap-suggestions");
        status.suggestions().stream().map(this::suggestion).forEach(list::add);
        add(
                new H3(getTranslation(filled ? "impact.gap.suggestions.filled" : "impact.gap.suggestions")),
                list,
                Links.toAll(finding.gap(), getTranslation("impact.gap.all")));
    }

    private ListItem suggestion(OpportunitySummary row) {
        String kind = getTranslation("impact.kind." + row.opportunity().kind());
        String sure = outlooks.certainty(row.outlook());
        String when = outlooks.when(row.opportunity(), row.outlook());
        Span facts = new Span(when.isEmpty() ? kind + " · " + sure : kind + " · " + sure + ": " + when);
        facts.addClassName("soft");
        return new ListItem(Links.to(row.id(), row.opportunity().name()), facts);
    }
}
