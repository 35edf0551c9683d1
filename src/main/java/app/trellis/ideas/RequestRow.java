package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.mentoring.Mentor;
import app.trellis.mentoring.MentorId;
import app.trellis.mentoring.MentorKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns rows into what they mean. */
record RequestRow(ResultSet row) {

    /** The columns of {@link #request()}, of a request r and its mentor m. */
    static final String COLUMNS = """
            r.id, r.student_id, r.idea_id, r.mentor_id, m.name as mentor, m.kind, r.lane, r.token_hash, r.asked_at,
            r.ends_at, r.revoked_at, r.answered_at, r.on_theory, r.on_tractability, r.on_interest, r.promising, r.reason,
            r.strong""";

    /** The columns of {@link #proposal()} besides those of the request, of its student s, idea i and version v. */
    static final String PROPOSAL = """
            s.name as student, i.line, v.problem, v.approach, v.theory_of_change, v.tractability, v.first_test""";

    StoredRequest request() throws SQLException {
        return new StoredRequest(
                new FeedbackRequestId(uuid("id")),
                new AccountId(uuid("student_id")),
                idea(),
                mentor(),
                lane(),
                row.getString("token_hash") != null,
                required("asked_at"),
                instant("ends_at"),
                instant("revoked_at"),
                instant("answered_at"),
                answer());
    }

    ProposalToJudge proposal() throws SQLException {
        var mentor = mentor();
        return new ProposalToJudge(
                new FeedbackRequestId(uuid("id")),
                row.getString("student"),
                mentor.name(),
                mentor.kind(),
                lane(),
                row.getString("line"),
                row.getString("problem"),
                row.getString("approach"),
                row.getString("theory_of_change"),
                row.getString("tractability"),
                row.getString("first_test"),
                required("asked_at"),
                instant("ends_at"));
    }

    FeedbackAnswer answer() throws SQLException {
        return new FeedbackAnswer(
                row.getString("on_theory"),
                row.getString("on_tractability"),
                row.getString("on_interest"),
                number("promising"),
                row.getString("reason"),
                row.getBoolean("strong"));
    }

    IdeaId idea() throws SQLException {
        return new IdeaId(uuid("idea_id"));
    }

    Mentor mentor() throws SQLException {
        return new Mentor(
                new MentorId(uuid("mentor_id")), row.getString("mentor"), MentorKind.valueOf(row.getString("kind")));
    }

    FeedbackLane lane() throws SQLException {
        return FeedbackLane.valueOf(row.getString("lane"));
    }

    @Nullable
    Integer number(String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    @Nullable
    Instant instant(String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    Instant required(String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private UUID uuid(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
