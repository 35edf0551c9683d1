package app.trellis.ideas.ui;

import app.trellis.ideas.IdeaId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** The way between the screens of one idea; each has an address of its own. */
final class IdeaTabs extends Nav {

    private static final String FEEDBACK_IDEA = "idea";

    private final UnorderedList places = new UnorderedList();

    IdeaTabs(IdeaId id) {
        RouteParameters idea = new RouteParameters(IdeasAddress.ID, id.value().toString());
        addClassName("idea-tabs");
        getElement().setAttribute("aria-label", getTranslation("ideas.tabs"));
        place("ideas.tab.idea", IdeaView.class, idea);
        place(
                "ideas.tab.feedback",
                FeedbackView.class,
                new RouteParameters(FEEDBACK_IDEA, id.value().toString()));
        place("ideas.tab.versions", VersionsView.class, idea);
        place("ideas.tab.print", PrintView.class, idea);
        add(new RouterLink(getTranslation("ideas.back"), IdeasView.class), places);
    }

    private void place(String key, Class<? extends Component> view, RouteParameters idea) {
        RouterLink link = new RouterLink(getTranslation(key), view, idea);
        link.setHighlightCondition(
                (each, event) -> event.getLocation().getPath().equals(each.getHref()));
        link.setHighlightAction((each, here) -> {
            if (here) {
                each.getElement().setAttribute("aria-current", "page");
            } else {
                each.getElement().removeAttribute("aria-current");
            }
        });
        places.add(new ListItem(link));
    }
}
