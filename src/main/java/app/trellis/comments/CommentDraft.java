package app.trellis.comments;

import app.trellis.account.AccountId;
import app.trellis.shared.Refused;
import java.util.Set;

/**
 * A comment as it is written.
 *
 * @param text Markdown, 1 to {@value #LENGTH} characters
 * @param mentioned whose attention it asks for; people who can see the thing now
 */
public record CommentDraft(String text, Set<AccountId> mentioned) {

    /** The most characters of a comment. */
    public static final int LENGTH = 4000;

    /** Takes its own copy, and drops the one character that PostgreSQL cannot store. */
    public CommentDraft {
        text = text.replace("\0", "").strip();
        mentioned = Set.copyOf(mentioned);
    }

    void check() {
        if (text.isEmpty()) {
            throw new Refused("comments.refused.empty");
        }
        if (text.length() > LENGTH) {
            throw new Refused("shared.refused.long", LENGTH);
        }
    }
}
