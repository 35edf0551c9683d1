package app.trellis.ideas;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Requests as those see them who are asked: by a link's digest, or as an advisor whose relation is active now. Reads a
 * proposal and stores an answer, and never reads a judgement.
 */
@Repository
class AnswerRepository {

    private static final String FROM = """
             from feedback_request r
            join mentor m on m.id = r.mentor_id and m.student_id = r.student_id
            join account s on s.id = r.student_id
            join idea i on i.id = r.idea_id and i.student_id = r.student_id
            join proposal_version v on v.idea_id = r.idea_id and v.number = r.version\s""";

    private static final String BY_ADVISOR = """
            where r.advisor_id = :advisor and r.revoked_at is null and r.answered_at is null
            and exists (select 1 from advising a where a.student_id = r.student_id and a.advisor_id = r.advisor_id
                and a.state = 'ACTIVE')\s""";

    private static final String SELECT = "select " + RequestRow.COLUMNS + ", " + RequestRow.PROPOSAL + FROM;

    private final JdbcClient jdbc;

    AnswerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request with the proposal it is about. */
    record Found(StoredRequest request, ProposalToJudge proposal) {}

    Optional<Found> byToken(String hash) {
        return jdbc.sql(SELECT + "where r.token_hash = :hash")
                .param("hash", hash)
                .query((row, n) -> found(new RequestRow(row)))
                .optional();
    }

    /** An open request to an advisor who advises the student now. */
    Optional<Found> byAdvisor(AccountId advisor, FeedbackRequestId id) {
        return jdbc.sql(SELECT + BY_ADVISOR + "and r.id = :id")
                .param("advisor", advisor.value())
                .param("id", id.value())
                .query((row, n) -> found(new RequestRow(row)))
                .optional();
    }

    /** Open requests to an advisor from students they advise now, the oldest first. */
    List<RequestToAnswer> waiting(AccountId advisor, int offset, int limit) {
        return jdbc.sql("select r.id, s.name as student, i.line, r.lane, r.asked_at" + FROM + BY_ADVISOR
                        + "order by r.asked_at, r.id offset :offset rows fetch first :limit rows only")
                .param("advisor", advisor.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> toAnswer(row))
                .list();
    }

    /** The same of one student. */
    List<RequestToAnswer> waitingOf(AccountId advisor, AccountId student) {
        return jdbc.sql("select r.id, s.name as student, i.line, r.lane, r.asked_at" + FROM + BY_ADVISOR
                        + "and r.student_id = :student order by r.asked_at, r.id")
                .param("advisor", advisor.value())
                .param("student", student.value())
                .query((row, n) -> toAnswer(row))
                .list();
    }

    boolean advises(AccountId advisor, AccountId student) {
        return jdbc.sql("select count(*) from advising where advisor_id = :advisor and student_id = :student"
                                + " and state = 'ACTIVE'")
                        .param("advisor", advisor.value())
                        .param("student", student.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static RequestToAnswer toAnswer(ResultSet row) throws SQLException {
        return new RequestToAnswer(
                new FeedbackRequestId(row.getObject("id", UUID.class)),
                row.getString("student"),
                row.getString("line"),
                new RequestRow(row).lane(),
                new RequestRow(row).required("asked_at"));
    }

    int countWaiting(AccountId advisor) {
        return jdbc.sql("select count(*)" + FROM + BY_ADVISOR)
                .param("advisor", advisor.value())
                .query(Integer.class)
                .single();
    }

    /** Stores an answer; false if somebody was quicker, or the request was withdrawn meanwhile. */
    boolean answer(FeedbackRequestId id, FeedbackAnswer answer, Instant now) {
        return jdbc.sql("""
                        update feedback_request set answered_at = :now, on_theory = :theory,
                            on_tractability = :tractability, on_interest = :interest, promising = :promising,
                            reason = :reason, strong = :strong
                        where id = :id and answered_at is null and revoked_at is null
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("theory", answer.onTheory())
                        .param("tractability", answer.onTractability())
                        .param("interest", answer.onInterest())
                        .param("promising", answer.promising())
                        .param("reason", answer.reason())
                        .param("strong", answer.strong())
                        .param("id", id.value())
                        .update()
                > 0;
    }

    private static Found found(RequestRow row) throws SQLException {
        return new Found(row.request(), row.proposal());
    }
}
