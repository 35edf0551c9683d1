package app.trellis.account.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.account.Role;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;

/** The ways between the parts of the settings; only a student has advisors to look after. */
final class SettingsPlaces extends Nav {

    SettingsPlaces(CurrentAccount current) {
        addClassName("places");
        getElement().setAttribute("aria-label", getTranslation("settings.places"));
        var places = new UnorderedList(place("settings.profile", SettingsView.class));
        if (current.has(Role.STUDENT)) {
            places.add(place("settings.advisors", AdvisorsView.class), place("settings.access", AccessView.class));
        }
        if (current.has(Role.ADVISOR)) {
            places.add(place("settings.advising", AdvisingSettingsView.class));
        }
        add(places);
    }

    private ListItem place(String key, Class<? extends Component> view) {
        var link = new RouterLink(getTranslation(key), view);
        link.setHighlightCondition(HighlightConditions.sameLocation());
        link.setHighlightAction((each, here) -> {
            if (here) {
                each.getElement().setAttribute("aria-current", "page");
            } else {
                each.getElement().removeAttribute("aria-current");
            }
        });
        return new ListItem(link);
    }
}
