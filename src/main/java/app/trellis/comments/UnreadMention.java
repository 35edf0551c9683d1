package app.trellis.comments;

/**
 * A comment that asks for the student's attention and that they have not seen.
 *
 * @param author who wrote it
 * @param others how many more such threads there are
 */
public record UnreadMention(ThreadId thread, SubjectKind kind, String author, int others) {}
