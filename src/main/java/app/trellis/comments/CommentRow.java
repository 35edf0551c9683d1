package app.trellis.comments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A thread in the list of all comments.
 *
 * @param subject null if the thing is not there any more, or the student keeps it to themself now; then the words are
 *     empty too
 * @param student the name
 * @param author who wrote the latest comment
 * @param text the beginning of the latest comment, as it was typed
 * @param comments how many there are
 * @param mentioned whether one asks for the reader's attention
 */
public record CommentRow(
        ThreadId id,
        @Nullable NamedSubject subject,
        String student,
        String author,
        String text,
        Instant writtenAt,
        int comments,
        boolean mentioned,
        boolean unread,
        boolean resolved) {}
