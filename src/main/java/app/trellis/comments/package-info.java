/**
 * Comments in threads, between a student and the advisors with whom a thing is shared. Advisors comment; they never edit.
 *
 * <p>Other features say which of their things can be commented on, by a bean of {@link
 * app.trellis.comments.CommentSubjects}, and put the threads on their screens with the named interface {@code panel}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Comments",
        allowedDependencies = {"shared", "account"})
package app.trellis.comments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
