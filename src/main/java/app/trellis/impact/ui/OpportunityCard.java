package app.trellis.impact.ui;

import static java.util.stream.Collectors.joining;

import app.trellis.impact.Application;
import app.trellis.impact.Certainty;
import app.trellis.impact.Fit;
import app.trellis.impact.Impact;
import app.trellis.impact.Opportunity;
import app.trellis.impact.OpportunitySummary;
import app.trellis.impact.Place;
import app.trellis.impact.Remote;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One opportunity of the list, drawn in the browser from plain texts, so that a row costs no component. */
final class OpportunityCard {

    private static final String DOT = " · ";

    private static final String TEMPLATE = """
            <article class="opportunity">
              <div class="opportunity-head">
                <a router-link href="${item.address}">${item.name}</a>
                <span class="badge tone-muted">${item.kind}</span>
                ${item.state ? html`<span class="badge tone-good">${item.state}</span>` : ''}
              </div>
              <p class="opportunity-gives">${item.gives}</p>
              <p class="opportunity-when">
                <span class="certainty certainty-${item.sure}">${item.certainty}</span>
                <span>${item.when}</span>
              </p>
              ${item.deadline ? html`<p class="opportunity-deadline">${item.deadline}</p>` : ''}
              <p>${item.fit}</p>
              <p class="soft">${item.facts}</p>
            </article>
            """;

    private final Component near;
    private final OutlookText outlooks;
    private final Locale reader;
    private final Impact impact;

    OpportunityCard(Component near, OutlookText outlooks, Locale reader, Impact impact) {
        this.near = near;
        this.outlooks = outlooks;
        this.reader = reader;
        this.impact = impact;
    }

    Renderer<OpportunitySummary> renderer() {
        return LitRenderer.<OpportunitySummary>of(TEMPLATE)
                .withProperty("address", row -> Links.address(row.id()))
                .withProperty("name", row -> row.opportunity().name())
                .withProperty(
                        "kind",
                        row -> near.getTranslation(
                                "impact.kind." + row.opportunity().kind()))
                .withProperty("state", this::state)
                .withProperty("gives", row -> row.opportunity().gives().in(reader))
                .withProperty("sure", row -> sure(row.outlook().certainty()))
                .withProperty("certainty", row -> outlooks.certainty(row.outlook()))
                .withProperty("when", row -> outlooks.when(row.opportunity(), row.outlook()))
                .withProperty("deadline", row -> outlooks.deadline(row).orElse(""))
                .withProperty("fit", row -> fit(Fit.of(row.opportunity(), impact)))
                .withProperty("facts", this::facts);
    }

    static String sure(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String state(OpportunitySummary row) {
        Application application = row.application();
        return application == null ? "" : near.getTranslation("impact.state." + application.state());
    }

    private String facts(OpportunitySummary row) {
        return Stream.of(ended(row.opportunity()), where(row))
                .filter(text -> !text.isEmpty())
                .collect(joining(DOT));
    }

    private String ended(Opportunity opportunity) {
        return switch (opportunity.status()) {
            case PAUSED, ENDED -> near.getTranslation("impact.status." + opportunity.status());
            case ACTIVE, UNKNOWN -> "";
        };
    }

    private String where(OpportunitySummary row) {
        Opportunity opportunity = row.opportunity();
        String places = places(row).stream().map(place -> place.in(reader)).collect(joining("; "));
        String remote = near.getTranslation("impact.remote." + opportunity.remote());
        if (opportunity.remote() == Remote.YES) {
            return remote;
        }
        return places.isEmpty()
                ? near.getTranslation("impact.region." + opportunity.region()) + DOT + remote
                : opportunity.remote() == Remote.HYBRID ? places + DOT + remote : places;
    }

    /** Where the coming edition takes place, else where the series does. */
    private static List<Place> places(OpportunitySummary row) {
        var edition = row.outlook().edition();
        return edition != null && !edition.places().isEmpty()
                ? edition.places()
                : row.opportunity().places();
    }

    /** Why it is shown, in one sentence. */
    private String fit(Fit fit) {
        String gaps = fit.gaps().stream()
                .map(gap -> near.getTranslation("impact.gap." + gap))
                .collect(joining(", "));
        return near.getTranslation("impact.fit." + fit.reason(), gaps);
    }
}
