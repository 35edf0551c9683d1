package app.trellis.impact.ui;

import static java.util.stream.Collectors.joining;

import app.trellis.impact.Claim;
import app.trellis.impact.Deadline;
import app.trellis.impact.Edition;
import app.trellis.impact.OpportunityDetail;
import app.trellis.impact.PublishedDeadlines;
import app.trellis.impact.YearlyPattern;
import app.trellis.shared.ui.EventFileLink;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** When an opportunity takes place, how sure that is, and every deadline in both zones. */
final class DatesPanel extends Panel {

    private final transient DateText dates;
    private final Locale reader;

    DatesPanel(OpportunityDetail detail, OutlookText outlooks, Locale reader, LocalDate today) {
        super("impact.detail.dates");
        this.dates = outlooks.dates();
        this.reader = reader;
        Span certainty = new Span(outlooks.certainty(detail.outlook()));
        certainty.addClassNames(
                "certainty",
                "certainty-" + OpportunityCard.sure(detail.outlook().certainty()));
        Paragraph head = new Paragraph(certainty, new Span(outlooks.when(detail.opportunity(), detail.outlook())));
        head.addClassName("opportunity-when");
        Paragraph why = new Paragraph(outlooks.why(detail.outlook()));
        why.addClassName("soft");
        add(head, why, new Paragraph(pattern(detail.opportunity().pattern(), outlooks)));
        if (detail.opportunity().editions().isEmpty()) {
            add(new Paragraph(getTranslation("impact.detail.editions.none")));
        }
        detail.opportunity().editions().forEach(edition -> add(edition(edition)));
        if (!PublishedDeadlines.of(detail.opportunity(), today).isEmpty()) {
            add(new EventFileLink("opportunity", detail.opportunity().id()));
        }
    }

    private String pattern(YearlyPattern pattern, OutlookText outlooks) {
        return Stream.of(
                        pattern.runs().isEmpty()
                                ? ""
                                : getTranslation("impact.detail.pattern.runs", outlooks.months(pattern.runs())),
                        pattern.deadline().isEmpty()
                                ? ""
                                : getTranslation("impact.detail.pattern.deadline", outlooks.months(pattern.deadline())),
                        pattern.rolling() ? getTranslation("impact.detail.pattern.rolling") : "")
                .filter(text -> !text.isEmpty())
                .collect(joining(" "));
    }

    private Div edition(Edition edition) {
        Div box = new Div(new H3(edition.label()));
        box.addClassName("edition");
        String days = Stream.concat(
                        dates.days(edition).stream(),
                        Stream.concat(edition.places().stream().map(place -> place.in(reader)), claim(edition)))
                .collect(joining(" · "));
        if (!days.isEmpty()) {
            box.add(new Paragraph(days));
        }
        if (!edition.deadlines().isEmpty()) {
            UnorderedList list = new UnorderedList();
            edition.deadlines().stream().map(this::line).forEach(list::add);
            box.add(list);
        }
        return box;
    }

    /** Only what is less than confirmed says so: the rest stands above all editions. */
    private Stream<String> claim(Edition edition) {
        return edition.claim() == Claim.CONFIRMED
                ? Stream.empty()
                : Stream.of(getTranslation("impact.claim." + edition.claim()));
    }

    private ListItem line(Deadline deadline) {
        boolean passed = dates.hasPassed(deadline);
        String key = passed ? "impact.deadline.with.passed" : "impact.deadline.with";
        ListItem line = new ListItem(getTranslation(key, dates.type(deadline), dates.moment(deadline)));
        line.setClassName("soft", passed);
        return line;
    }
}
