package app.trellis.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;

/** The way between the parts of the agenda; each has an address of its own. */
final class AgendaTabs extends Nav {

    private final UnorderedList places = new UnorderedList();

    AgendaTabs() {
        addClassName("agenda-tabs");
        getElement().setAttribute("aria-label", getTranslation("agenda.tabs"));
        place("agenda.tab.overview", AgendaView.class);
        place("agenda.tab.bets", BetsView.class);
        place("agenda.tab.worldview", WorldviewView.class);
        place("agenda.tab.themes", ThemesView.class);
        place("agenda.tab.versions", VersionsView.class);
        add(places);
    }

    private void place(String key, Class<? extends Component> view) {
        var link = new RouterLink(getTranslation(key), view);
        link.setHighlightCondition((each, event) -> isHere(event.getLocation().getPath(), each.getHref()));
        link.setHighlightAction((each, here) -> {
            if (here) {
                each.getElement().setAttribute("aria-current", "page");
            } else {
                each.getElement().removeAttribute("aria-current");
            }
        });
        places.add(new ListItem(link));
    }

    /** The overview is only itself; the others are also what lies below them. */
    private static boolean isHere(String path, String place) {
        return path.equals(place) || (!place.equals(AgendaAddress.AGENDA) && path.startsWith(place + "/"));
    }
}
