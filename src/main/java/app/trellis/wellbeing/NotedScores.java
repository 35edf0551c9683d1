package app.trellis.wellbeing;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored scores. Every statement names the student. */
@Repository
class NotedScores {

    private final JdbcClient jdbc;

    NotedScores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<NotedScore> list(AccountId student, int limit) {
        return Discreet.run(() -> jdbc.sql("""
                    select id, questionnaire, score, taken_on from noted_score
                    where student_id = :student order by taken_on desc, id limit :limit
                    """)
                .param("student", student.value())
                .param("limit", limit)
                .query(NotedScores::score)
                .list());
    }

    Optional<NotedScore> find(AccountId student, ScoreId id) {
        return Discreet.run(() -> jdbc.sql("""
                    select id, questionnaire, score, taken_on from noted_score
                    where id = :id and student_id = :student
                    """)
                .param("id", id.value())
                .param("student", student.value())
                .query(NotedScores::score)
                .optional());
    }

    /** False if there is one of that id, whoever's. */
    boolean add(AccountId student, NotedScore score) {
        return Discreet.run(() -> jdbc.sql("""
                    insert into noted_score (id, student_id, questionnaire, score, taken_on)
                    values (:id, :student, :questionnaire, :score, :takenOn)
                    on conflict do nothing
                    """)
                        .param("id", score.id().value())
                        .param("student", student.value())
                        .param("questionnaire", score.questionnaire().name())
                        .param("score", score.score())
                        .param("takenOn", score.takenOn())
                        .update())
                > 0;
    }

    void remove(AccountId student, ScoreId id) {
        Discreet.run(() -> jdbc.sql("delete from noted_score where id = :id and student_id = :student")
                .param("id", id.value())
                .param("student", student.value())
                .update());
    }

    private static NotedScore score(ResultSet row, int number) throws SQLException {
        return new NotedScore(
                new ScoreId(row.getObject("id", UUID.class)),
                Questionnaire.valueOf(row.getString("questionnaire")),
                row.getInt("score"),
                row.getObject("taken_on", LocalDate.class));
    }
}
