package app.trellis.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteConfiguration;
import java.util.List;

/**
 * The ways between the places that an administrator looks after. They lie in several features whose screens do not know
 * each other, so each is named by its address; one whose feature is not there is left out.
 */
public final class AdminPlaces extends Nav {

    private static final List<String> PLACES =
            List.of("admin", "admin/templates", "admin/catalogue", "admin/support", "admin/outcomes", "admin/instance");

    /** @param here the place that is shown, such as {@code admin/support}; also above a screen below that place */
    public AdminPlaces(String here) {
        addClassName("places");
        getElement().setAttribute("aria-label", getTranslation("shared.admin.places"));
        var places = new UnorderedList();
        var routes = RouteConfiguration.forSessionScope();
        PLACES.stream()
                .filter(place -> routes.getRoute(place).isPresent())
                .map(place -> item(place, place.equals(here)))
                .forEach(places::add);
        add(places);
    }

    private ListItem item(String place, boolean here) {
        var name = place.substring(place.indexOf('/') + 1);
        var link = new Anchor(place, getTranslation("shared.admin." + name));
        link.getElement().setAttribute("router-link", true);
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
