package app.trellis.impact.ui;

import app.trellis.impact.Gap;
import app.trellis.impact.OpportunityFilter;
import app.trellis.impact.OpportunityId;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** The ways between the screens of this feature. */
final class Links {

    static final String OPPORTUNITIES = "opportunities";
    static final String OPPORTUNITY = "opportunity";

    private Links() {}

    /** The address of one opportunity, for a link drawn in the browser. */
    static String address(OpportunityId id) {
        return OPPORTUNITIES + "/" + id;
    }

    static RouterLink to(OpportunityId id, String text) {
        return new RouterLink(text, OpportunityView.class, new RouteParameters(OPPORTUNITY, id.value()));
    }

    static RouterLink toAll(Gap gap, String text) {
        RouterLink link = new RouterLink(text, OpportunitiesView.class);
        link.setQueryParameters(FilterAddress.write(OpportunityFilter.filling(gap)));
        return link;
    }
}
