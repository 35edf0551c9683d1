package app.trellis.ideas;

import app.trellis.account.AccountId;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a short proposal about an idea, so that it may be shown. */
public final class WrittenProposal {

    /** What it says about why the work would matter. */
    public static final String THEORY = "If this works, oversight scales.";

    private WrittenProposal() {}

    /** Stores it. */
    public static void about(IdeaId idea, AccountId student, JdbcClient jdbc) {
        jdbc.sql("""
                        insert into proposal (idea_id, student_id, problem, theory_of_change, changed_at)
                        values (?, ?, 'Nobody can tell.', ?, ?)
                        """)
                .params(
                        idea.value(),
                        student.value(),
                        THEORY,
                        app.trellis.testing.MutableClock.START.atOffset(ZoneOffset.UTC))
                .update();
    }
}
