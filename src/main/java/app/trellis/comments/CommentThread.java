package app.trellis.comments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comment and its answers.
 *
 * @param resolvedAt null while it is open
 * @param resolvedBy the name; empty while it is open, or when that account is gone
 * @param comments the first one first, never empty
 */
public record CommentThread(ThreadId id, @Nullable Instant resolvedAt, String resolvedBy, List<Comment> comments) {

    /** Takes its own copy. */
    public CommentThread {
        comments = List.copyOf(comments);
    }

    /** Whether it is settled. */
    public boolean resolved() {
        return resolvedAt != null;
    }

    /** Whether something in it is new to the reader. */
    public boolean unread() {
        return comments.stream().anyMatch(Comment::unread);
    }
}
