package app.trellis.comments.ui;

import app.trellis.comments.Comment;
import app.trellis.comments.CommentDraft;
import app.trellis.comments.CommentId;
import app.trellis.comments.CommentService;
import app.trellis.comments.Subject;
import app.trellis.comments.ThreadId;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Does what was chosen about the comments on one thing, and offers to take it back. */
final class CommentActs {

    private final CommentService comments;
    private final Subject subject;
    private final Component near;
    private final Consumer<@Nullable ThreadId> refresh;

    /** @param refresh shows everything anew, with the focus on a thread */
    CommentActs(CommentService comments, Subject subject, Component near, Consumer<@Nullable ThreadId> refresh) {
        this.comments = comments;
        this.subject = subject;
        this.near = near;
        this.refresh = refresh;
    }

    void begin(CommentDraft draft) {
        said(comments.begin(subject, draft), null);
    }

    void answer(ThreadId thread, CommentDraft draft) {
        said(comments.answer(thread, draft), thread);
    }

    void change(Comment comment, CommentDraft draft) {
        done("comments.done.changed", comment.thread(), comments.change(comment.id(), comment.text(), draft));
    }

    void remove(Comment comment) {
        done("comments.done.removed", comment.thread(), comments.remove(comment.id()));
    }

    void resolve(ThreadId thread) {
        tell("comments.done.resolved", thread, () -> comments.resolve(thread), () -> comments.reopen(thread));
    }

    void reopen(ThreadId thread) {
        tell("comments.done.reopened", thread, () -> comments.reopen(thread), () -> comments.resolve(thread));
    }

    private void said(CommentId added, @Nullable ThreadId thread) {
        refresh.accept(thread);
        Toast.undo(near, "comments.done.added", () -> tried(thread, () -> comments.remove(added)));
    }

    private void done(String key, ThreadId thread, Comment before) {
        refresh.accept(thread);
        Toast.undo(near, key, () -> tried(thread, () -> comments.restore(before)));
    }

    private void tell(String key, ThreadId thread, Runnable act, Runnable undo) {
        act.run();
        refresh.accept(thread);
        Toast.undo(near, key, () -> tried(thread, undo));
    }

    private void tried(@Nullable ThreadId thread, Runnable undo) {
        Toast.tried(near, undo);
        refresh.accept(thread);
    }
}
