package app.trellis.impact.ui;

import static java.util.stream.Collectors.joining;

import app.trellis.impact.Opportunity;
import app.trellis.impact.OpportunityDetail;
import app.trellis.impact.Status;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What an opportunity is and gives. */
final class FactsPanel extends Panel {

    private static final String COMMA = ", ";

    FactsPanel(OpportunityDetail detail, Locale reader) {
        super("impact.detail.facts");
        Opportunity opportunity = detail.opportunity();
        Anchor page =
                new Anchor(opportunity.url().toString(), getTranslation("impact.detail.page"), AnchorTarget.BLANK);
        page.getElement().setAttribute("rel", "noopener noreferrer");
        add(new Paragraph(opportunity.gives().in(reader)), facts(detail, reader), page);
    }

    private DescriptionList facts(OpportunityDetail detail, Locale reader) {
        Opportunity opportunity = detail.opportunity();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(facts, "impact.detail.kind", kind(opportunity));
        fact(facts, "impact.detail.where", where(opportunity, reader));
        fact(
                facts,
                "impact.detail.gaps",
                words("impact.gap.", opportunity.gaps().stream().sorted()));
        fact(
                facts,
                "impact.detail.skills",
                words("impact.skill.", opportunity.skills().stream().sorted()));
        detail.parent().ifPresent(parent -> fact(facts, "impact.detail.parent", List.of(parent)));
        fact(facts, "impact.detail.parts", detail.parts());
        if (opportunity.status() != Status.ACTIVE) {
            fact(facts, "impact.detail.status", getTranslation("impact.status." + opportunity.status()));
        }
        return facts;
    }

    private String kind(Opportunity opportunity) {
        String kind = getTranslation("impact.kind." + opportunity.kind())
                + COMMA
                + getTranslation("impact.detail.by", opportunity.organiser());
        return opportunity.formerNames().isEmpty()
                ? kind
                : kind + COMMA + getTranslation("impact.detail.former", String.join(COMMA, opportunity.formerNames()));
    }

    private String where(Opportunity opportunity, Locale reader) {
        String places =
                opportunity.places().stream().map(place -> place.in(reader)).collect(joining("; "));
        String at = places.isEmpty() ? getTranslation("impact.region." + opportunity.region()) : places;
        return at + " · " + getTranslation("impact.remote." + opportunity.remote());
    }

    private String words(String prefix, Stream<? extends Enum<?>> values) {
        return values.map(value -> getTranslation(prefix + value.name())).collect(joining(COMMA));
    }

    private void fact(DescriptionList facts, String key, String text) {
        if (!text.isEmpty()) {
            fact(facts, key, new Text(text));
        }
    }

    private void fact(DescriptionList facts, String key, List<Opportunity> linked) {
        if (!linked.isEmpty()) {
            Div links = new Div();
            links.addClassName("fact-links");
            linked.forEach(other -> links.add(Links.to(other.id(), other.name())));
            fact(facts, key, links);
        }
    }

    private void fact(DescriptionList facts, String key, Component content) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(content));
    }
}
