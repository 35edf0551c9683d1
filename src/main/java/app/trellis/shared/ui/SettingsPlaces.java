package app.trellis.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways between the parts of the settings. They lie in several features whose screens do not know each other, so each is
 * named by its address. Only a student has advisors to look after and a calendar, and only an advisor has students.
 */
public final class SettingsPlaces extends Nav {

    private static final List<String> OF_STUDENTS =
            List.of("settings/advisors", "settings/access", "settings/calendar");

    /** @param here the place that is shown, such as {@code settings/access} */
    public SettingsPlaces(String here, boolean student, boolean advisor) {
        addClassName("places");
        getElement().setAttribute("aria-label", getTranslation("shared.settings.places"));
        List<String> places = new ArrayList<>(List.of("settings"));
        if (student) {
            places.addAll(OF_STUDENTS);
        }
        if (advisor) {
            places.add("settings/advising");
        }
        places.add("settings/data");
        var list = new UnorderedList();
        places.forEach(place -> list.add(item(place, place.equals(here))));
        add(list);
    }

    private ListItem item(String place, boolean here) {
        var name = place.substring(place.indexOf('/') + 1);
        var link = new Anchor(place, getTranslation("shared.settings." + name));
        link.getElement().setAttribute("router-link", true);
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
