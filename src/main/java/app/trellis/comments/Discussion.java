package app.trellis.comments;

import java.util.List;

/**
 * All comments on one thing, as one reader sees them.
 *
 * @param threads the one with the latest comment first
 * @param others who else can see them now, the student first; whom a comment may mention
 */
public record Discussion(NamedSubject subject, List<CommentThread> threads, List<Reader> others) {

    /** Takes its own copies. */
    public Discussion {
        threads = List.copyOf(threads);
        others = List.copyOf(others);
    }
}
