package app.trellis.comments;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Threads about a student's things, and what a person wrote in others'. */
@Component
final class CommentHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(
                Holding.of("comments", "comment_thread", "t.student_id = :me"),
                Holding.of("comments", "comment", "t.student_id = :me or t.author_id = :me")
                        .goingIf("t.student_id = :me"),
                Holding.of("comments", "comment_mention", "t.account_id = :me"),
                Holding.of("comments", "comment_seen", "t.account_id = :me"));
    }
}
