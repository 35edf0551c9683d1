package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.mentoring.MentorId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored requests as their student handles them. Every statement names the student it is for. */
@Repository
class RequestRepository {

    private static final String SELECT = "select " + RequestRow.COLUMNS + """
             from feedback_request r join mentor m on m.id = r.mentor_id and m.student_id = r.student_id
            where r.student_id = :student\s""";

    private final JdbcClient jdbc;

    RequestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The requests of one idea, the latest first. */
    List<StoredRequest> list(AccountId student, IdeaId idea) {
        return jdbc.sql(SELECT + "and r.idea_id = :idea order by r.asked_at desc, r.id")
                .param("student", student.value())
                .param("idea", idea.value())
                .query((row, n) -> new RequestRow(row).request())
                .list();
    }

    /** Whether this mentor has been asked about this idea and can still answer. */
    boolean isOpen(AccountId student, IdeaId idea, MentorId mentor, Instant now) {
        return list(student, idea).stream()
                .filter(request -> request.mentor().id().equals(mentor))
                .anyMatch(request -> request.state(now) == RequestState.OPEN);
    }

    /** @param tokenHash of the link; null where {@code advisor} is asked */
    void add(StoredRequest request, int version, @Nullable AccountId advisor, @Nullable String tokenHash) {
        jdbc.sql("""
                        insert into feedback_request
                            (id, student_id, idea_id, mentor_id, version, lane, advisor_id, token_hash, asked_at, ends_at)
                        values (:id, :student, :idea, :mentor, :version, :lane, :advisor, :hash, :asked, :ends)
                        """)
                .param("id", request.id().value())
                .param("student", request.student().value())
                .param("idea", request.idea().value())
                .param("mentor", request.mentor().id().value())
                .param("version", version)
                .param("lane", request.lane().name())
                .param("advisor", advisor == null ? null : advisor.value())
                .param("hash", tokenHash)
                .param("asked", request.askedAt().atOffset(ZoneOffset.UTC))
                .param(
                        "ends",
                        request.endsAt() == null ? null : request.endsAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Withdraws an unanswered request, or takes that back with null; false if there is none such. */
    boolean revoke(AccountId student, FeedbackRequestId id, @Nullable Instant at) {
        return jdbc.sql("""
                        update feedback_request set revoked_at = :at
                        where id = :id and student_id = :student and answered_at is null
                        and (revoked_at is null) = :open
                        """)
                        .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                        .param("open", at != null)
                        .param("id", id.value())
                        .param("student", student.value())
                        .update()
                > 0;
    }

    /** Answers about theories of change, the latest first; of each idea and mentor the latest one. */
    List<TheoryReview> theoryReviews(AccountId student) {
        return jdbc.sql("""
                        select r.idea_id, i.line, m.name, m.kind, max(r.answered_at) as answered_at
                        from feedback_request r
                        join mentor m on m.id = r.mentor_id and m.student_id = r.student_id
                        join idea i on i.id = r.idea_id and i.student_id = r.student_id
                        where r.student_id = :student and r.answered_at is not null and r.lane = 'THEORY_OF_CHANGE'
                        group by r.idea_id, i.line, m.id, m.name, m.kind
                        order by 5 desc, i.line, m.name
                        """)
                .param("student", student.value())
                .query((row, n) -> new TheoryReview(
                        new RequestRow(row).idea(),
                        row.getString("line"),
                        row.getString("name"),
                        row.getString("kind").equals("SAFETY_RESEARCHER"),
                        new RequestRow(row).required("answered_at")))
                .list();
    }

    /** Whether an advisor calls the idea strong in an answer that is revealed. */
    boolean advisorSaysStrong(AccountId student, IdeaId idea) {
        return jdbc.sql("""
                        select count(*) from feedback_request r
                        join mentor m on m.id = r.mentor_id and m.student_id = r.student_id
                        join judgement j on j.idea_id = r.idea_id and j.mentor_id = r.mentor_id
                        where r.student_id = :student and r.idea_id = :idea and r.strong and r.answered_at is not null
                        and m.kind = 'ADVISOR' and j.revealed_at is not null
                        """)
                        .param("student", student.value())
                        .param("idea", idea.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
