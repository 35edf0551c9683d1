package app.trellis.comments.ui;

import app.trellis.account.Role;
import app.trellis.comments.CommentRow;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** All threads that a person can see: what mentions them first, then what is new. The address says which are shown. */
@Route("comments")
@RolesAllowed({"STUDENT", "ADVISOR"})
@StyleSheet("styles/comments.css")
final class CommentsView extends Screen implements BeforeEnterObserver {

    private static final String SHOW = "show";
    private static final String RESOLVED = "resolved";

    private final transient CommentServices services;
    private final Div content = new Div();

    CommentsView(CommentServices services) {
        super("comments.title");
        this.services = services;
        lead(services.account().has(Role.STUDENT) ? "comments.lead" : "comments.lead-advisor");
        content.addClassName("comments-content");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOW)
                .filter(RESOLVED::equals)
                .isPresent());
    }

    private void show(boolean resolved) {
        content.removeAll();
        content.add(filter(resolved));
        int count = services.lists().count(resolved);
        if (count == 0) {
            content.add(new EmptyState(
                    resolved ? "comments.none-resolved" : "comments.none",
                    resolved ? "comments.none-resolved-text" : "comments.none-text",
                    null));
        } else {
            var number = new Paragraph(getTranslation("comments.number", count));
            number.addClassName("soft");
            content.add(number, list(resolved));
        }
        if (!resolved && services.account().has(Role.STUDENT)) {
            content.add(new CommentsPanels(services).general(services.account().id()));
        }
    }

    private VirtualList<CommentRow> list(boolean resolved) {
        var list = new VirtualList<CommentRow>();
        list.addClassName("comment-list");
        list.setRenderer(new CommentRows(this, services.account()).renderer());
        list.setDataProvider(DataProvider.fromCallbacks(
                query -> services.lists().page(resolved, query.getOffset(), query.getLimit()).stream(),
                query -> services.lists().count(resolved)));
        return list;
    }

    private Nav filter(boolean resolved) {
        var open = new Anchor("comments", getTranslation("comments.open"));
        var settled = new Anchor("comments?" + SHOW + "=" + RESOLVED, getTranslation("comments.resolved"));
        (resolved ? settled : open).getElement().setAttribute("aria-current", "page");
        open.getElement().setAttribute("router-link", true);
        settled.getElement().setAttribute("router-link", true);
        var nav = new Nav(open, settled);
        nav.addClassName("comment-filter");
        nav.getElement().setAttribute("aria-label", getTranslation("comments.filter"));
        return nav;
    }
}
