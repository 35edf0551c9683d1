package app.trellis.comments.ui;

import app.trellis.comments.Subject;
import app.trellis.comments.ThreadId;
import app.trellis.shared.NotFound;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** The threads on the thing that a thread hangs on, with the way to that thing. */
@Route("comments/:" + CommentView.THREAD)
@RolesAllowed({"STUDENT", "ADVISOR"})
@StyleSheet("styles/comments.css")
final class CommentView extends Screen implements BeforeEnterObserver {

    static final String THREAD = "thread";

    private final transient CommentServices services;
    private final Div content = new Div();

    CommentView(CommentServices services) {
        super("comments.title");
        this.services = services;
        actions(new Anchor("comments", getTranslation("comments.all")));
        content.addClassName("comments-content");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get(THREAD).map(CommentView::parse).orElseThrow(NotFound::new));
    }

    private void show(ThreadId thread) {
        Subject subject = services.comments().subject(thread);
        var named = services.comments().on(subject).subject();
        boolean mine = subject.student().equals(services.account().id());
        heading(new SubjectWords(this).title(named));
        content.removeAll();
        content.add(
                new Anchor(
                        SubjectWords.address(named, mine),
                        getTranslation(mine ? "comments.to-thing" : "comments.to-student")),
                new CommentsPanel(services, subject, "comments.title"));
    }

    private static ThreadId parse(String id) {
        try {
            return new ThreadId(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            throw new NotFound();
        }
    }
}
