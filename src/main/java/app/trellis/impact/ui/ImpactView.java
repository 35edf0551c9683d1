package app.trellis.impact.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.impact.GapEvidence;
import app.trellis.impact.Impact;
import app.trellis.impact.ImpactService;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** The five gaps a PhD may leave, with evidence, and what would fill them. */
@Route("impact")
@RolesAllowed("STUDENT")
@Menu(title = "impact.title", order = 4, icon = "impact")
@StyleSheet("styles/impact.css")
@StyleSheet("styles/opportunities.css")
final class ImpactView extends Screen {

    ImpactView(ImpactService service, CurrentAccount reader, Clock clock) {
        super("impact.title");
        Impact impact = service.gaps();
        OutlookText outlooks = new OutlookText(this, reader, clock);
        lead("impact.lead");
        if (impact.calm()) {
            Paragraph calm = new Paragraph(getTranslation("impact.calm"));
            calm.addClassName("impact-calm");
            add(calm);
        }
        add(new GapPicture(impact.gaps().stream().map(Impact.GapStatus::finding).toList()));
        if (!knowsPeopleNearby(impact)) {
            add(new Paragraph(
                    new Span(getTranslation("impact.programme") + " "),
                    new Anchor("plan", getTranslation("impact.programme.link"))));
        }
        Div gaps = new Div();
        gaps.addClassName("gaps");
        impact.gaps().forEach(gap -> gaps.add(new GapPanel(gap, outlooks)));
        add(gaps);
    }

    private static boolean knowsPeopleNearby(Impact impact) {
        return impact.gaps().stream()
                .flatMap(gap -> gap.finding().evidence().stream())
                .anyMatch(GapEvidence.PeopleNearby.class::isInstance);
    }
}
