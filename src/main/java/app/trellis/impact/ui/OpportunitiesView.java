package app.trellis.impact.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.impact.ApplicationService;
import app.trellis.impact.ImpactService;
import app.trellis.impact.OpportunityFilter;
import app.trellis.impact.OpportunityService;
import app.trellis.impact.OpportunitySummary;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** All opportunities, narrowed by what stands in the address. */
@Route(Links.OPPORTUNITIES)
@RolesAllowed("STUDENT")
@Menu(title = "impact.opportunities.title", order = 5, icon = "opportunities")
@StyleSheet("styles/opportunities.css")
final class OpportunitiesView extends Screen implements BeforeEnterObserver {

    private final transient OpportunityService opportunities;
    private final FilterBar bar = new FilterBar(this::narrow);
    private final Paragraph count = new Paragraph();
    private final VirtualList<OpportunitySummary> list = new VirtualList<>();
    private final EmptyState nothing = new EmptyState("impact.empty.title", "impact.empty.text", null);
    private final EmptyState noneOfMine = new EmptyState("impact.empty.mine.title", "impact.empty.mine.text", null);

    OpportunitiesView(
            OpportunityService opportunities,
            ApplicationService applications,
            ImpactService impact,
            CurrentAccount reader,
            Clock clock) {
        super("impact.opportunities.title");
        this.opportunities = opportunities;
        lead("impact.opportunities.lead");
        count.addClassName("opportunity-count");
        count.getElement().setAttribute("role", "status");
        OutlookText outlooks = new OutlookText(this, reader, clock);
        list.addClassName("opportunity-list");
        list.setRenderer(new OpportunityCard(this, outlooks, reader.locale(), impact.gaps()).renderer());
        add(new RouterLink(getTranslation("impact.applications.link"), ApplicationsView.class));
        add(bar, count, list, nothing, noneOfMine);
        add(new GoneApplications(opportunities, applications), new AboutTheData());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpportunityFilter filter = FilterAddress.read(event.getLocation().getQueryParameters());
        bar.show(filter);
        show(filter);
    }

    private void narrow(OpportunityFilter filter) {
        Location address = new Location(Links.OPPORTUNITIES, FilterAddress.write(filter));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        show(filter);
    }

    private void show(OpportunityFilter filter) {
        int found = opportunities.count(filter);
        count.setText(getTranslation("impact.count", found));
        list.setDataProvider(DataProvider.fromCallbacks(
                query -> opportunities.list(filter, query.getOffset(), query.getLimit()).stream(), query -> found));
        list.setVisible(found > 0);
        boolean onlyMine = filter.mine();
        nothing.setVisible(found == 0 && !onlyMine);
        noneOfMine.setVisible(found == 0 && onlyMine);
    }
}
