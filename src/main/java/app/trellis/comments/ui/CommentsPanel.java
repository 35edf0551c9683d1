package app.trellis.comments.ui;

import app.trellis.comments.CommentThread;
import app.trellis.comments.Discussion;
import app.trellis.comments.Subject;
import app.trellis.comments.ThreadId;
import app.trellis.shared.ui.Panel;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The threads on one thing, open ones first, and a field for a new one. Reading them is what makes them seen. */
@StyleSheet("styles/comments.css")
final class CommentsPanel extends Panel {

    private final transient CommentServices services;
    private final transient Subject subject;
    private final transient CommentActs acts;
    private final Div content = new Div();

    CommentsPanel(CommentServices services, Subject subject, String headingKey) {
        super(headingKey);
        this.services = services;
        this.subject = subject;
        acts = new CommentActs(services.comments(), subject, this, this::show);
        addClassName("comments");
        content.addClassName("comments-content");
        add(content);
        show(null);
    }

    private void show(@Nullable ThreadId focused) {
        Discussion discussion = services.comments().on(subject);
        setVisible(!discussion.threads().isEmpty() || !discussion.others().isEmpty());
        content.removeAll();
        List<ThreadBox> open = discussion.threads().stream()
                .filter(thread -> !thread.resolved())
                .map(thread -> box(thread, discussion))
                .toList();
        open.forEach(content::add);
        if (!discussion.others().isEmpty()) {
            content.add(form(discussion, open.isEmpty()));
        }
        addResolved(discussion);
        open.stream().filter(box -> Objects.equals(box.thread(), focused)).forEach(ThreadBox::focusThread);
        if (discussion.threads().stream().anyMatch(CommentThread::unread)) {
            services.comments().seen(subject);
        }
    }

    private CommentForm form(Discussion discussion, boolean first) {
        var form = new CommentForm(
                first ? "comments.write" : "comments.write-another", discussion.others(), key("new"), acts::begin);
        if (first) {
            form.hint("comments.hint");
        }
        return form;
    }

    private void addResolved(Discussion discussion) {
        var resolved = discussion.threads().stream()
                .filter(CommentThread::resolved)
                .map(thread -> box(thread, discussion))
                .toList();
        if (!resolved.isEmpty()) {
            var folded = new Details(getTranslation("comments.resolved-number", resolved.size()));
            resolved.forEach(folded::add);
            folded.setOpened(resolved.size() == discussion.threads().size()
                    && discussion.others().isEmpty());
            content.add(folded);
        }
        if (discussion.others().isEmpty()) {
            var alone = new Paragraph(getTranslation("comments.alone"));
            alone.addClassName("soft");
            content.add(alone);
        }
    }

    private ThreadBox box(CommentThread thread, Discussion discussion) {
        return new ThreadBox(
                thread,
                discussion.others(),
                acts,
                services.account().zone(),
                key(thread.id().value().toString()));
    }

    /** Names what is typed here, other than what the same person types about something else. */
    private String key(String field) {
        return services.account().id().value() + "/comments/" + subject.kind() + "/" + subject.id() + "/" + field;
    }
}
