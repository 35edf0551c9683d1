package app.trellis.comments;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One comment.
 *
 * @param author the name; stays when the author no longer advises
 * @param mine whether the reader wrote it, and so may correct or remove it
 * @param text Markdown, 1 to {@link CommentDraft#LENGTH} characters
 * @param editedAt null if it was never corrected
 * @param mentioned whose attention it asks for
 * @param unread whether somebody else wrote it since the reader last looked
 */
public record Comment(
        CommentId id,
        ThreadId thread,
        int number,
        String author,
        boolean mine,
        String text,
        Instant writtenAt,
        @Nullable Instant editedAt,
        List<Reader> mentioned,
        boolean unread) {

    /** Takes its own copy. */
    public Comment {
        mentioned = List.copyOf(mentioned);
    }
}
