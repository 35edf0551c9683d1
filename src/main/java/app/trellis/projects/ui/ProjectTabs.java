package app.trellis.projects.ui;

import app.trellis.projects.ProjectQuery;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;

/** Board, list, the outputs of all projects, and whether it is time for own ideas. */
final class ProjectTabs extends Nav {

    private final RouterLink board = new RouterLink(getTranslation("projects.tab.board"), ProjectsView.class);
    private final RouterLink list = new RouterLink(getTranslation("projects.tab.list"), ProjectsView.class);

    ProjectTabs() {
        addClassName("project-tabs");
        getElement().setAttribute("aria-label", getTranslation("projects.tabs"));
        list.setQueryParameters(ProjectsAddress.write(ProjectQuery.ALL));
        board.setHighlightCondition((link, event) -> false);
        list.setHighlightCondition((link, event) -> false);
        var outputs = new RouterLink(getTranslation("projects.outputs.all"), OutputsView.class);
        var independence = new Anchor("projects/independence", getTranslation("projects.tab.independence"));
        add(new UnorderedList(
                new ListItem(board), new ListItem(list), new ListItem(outputs), new ListItem(independence)));
    }

    /** Marks where one is. */
    void show(boolean isList) {
        mark(board, !isList);
        mark(list, isList);
    }

    private static void mark(RouterLink link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }
}
