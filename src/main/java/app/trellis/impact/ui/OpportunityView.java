package app.trellis.impact.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.impact.ApplicationItemService;
import app.trellis.impact.ApplicationService;
import app.trellis.impact.MarkService;
import app.trellis.impact.OpportunityDetail;
import app.trellis.impact.OpportunityId;
import app.trellis.impact.OpportunityService;
import app.trellis.shared.NotFound;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** One opportunity: what it gives, when, how sure that is, and what the student does about it. */
@Route(Links.OPPORTUNITIES + "/:" + Links.OPPORTUNITY)
@RolesAllowed("STUDENT")
@StyleSheet("styles/opportunities.css")
@StyleSheet("styles/opportunity.css")
final class OpportunityView extends Screen implements BeforeEnterObserver {

    private final transient OpportunityService opportunities;
    private final transient ApplicationService applications;
    private final transient ApplicationItemService items;
    private final transient MarkService marks;
    private final transient CurrentAccount reader;
    private final transient Clock clock;
    private final Div content = new Div();

    OpportunityView(
            OpportunityService opportunities,
            ApplicationService applications,
            ApplicationItemService items,
            MarkService marks,
            CurrentAccount reader,
            Clock clock) {
        super("impact.opportunities.title");
        this.opportunities = opportunities;
        this.applications = applications;
        this.items = items;
        this.marks = marks;
        this.reader = reader;
        this.clock = clock;
        content.addClassName("opportunity-detail");
        add(new RouterLink(getTranslation("impact.detail.back"), OpportunitiesView.class), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(Links.OPPORTUNITY)
                .filter(OpportunityId::isValid)
                .map(OpportunityId::new)
                .orElseThrow(NotFound::new));
    }

    private void show(OpportunityId id) {
        OpportunityDetail detail = opportunities.get(id);
        OutlookText outlooks = new OutlookText(this, reader, clock);
        heading(detail.opportunity().name());
        content.removeAll();
        PlanSuggestion suggestion = PlanSuggestion.of(detail, this, outlooks, reader);
        content.add(
                new FactsPanel(detail, reader.locale()),
                new ApplicationPanel(detail, applications, items, suggestion, reader.today(), () -> show(id)),
                new DatesPanel(detail, outlooks, reader.locale(), reader.today()),
                new SourcePanel(detail.opportunity()),
                new MarkPanel(detail.mark(), marks, () -> show(id)));
    }
}
