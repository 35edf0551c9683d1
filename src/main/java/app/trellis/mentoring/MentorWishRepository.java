package app.trellis.mentoring;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What students say about mentor time, a row each. Every statement names the student it is for. */
@Repository
class MentorWishRepository {

    private final JdbcClient jdbc;

    MentorWishRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MentorWish find(AccountId student) {
        return jdbc.sql("""
                        select minutes, reason, review_on, speed, written_seen_on from mentor_wish
                        where student_id = :student
                        """)
                .param("student", student.value())
                .query((row, n) -> wish(row))
                .optional()
                .orElse(MentorWish.NONE);
    }

    /** @param target null for the hour */
    void target(AccountId student, @Nullable MentorTarget target) {
        of(student, "minutes = :minutes, reason = :reason, review_on = :review")
                .param("minutes", target == null ? null : target.minutes())
                .param("reason", target == null ? "" : target.reason())
                .param("review", target == null ? null : target.reviewOn())
                .update();
    }

    void speed(AccountId student, @Nullable FieldSpeed speed) {
        of(student, "speed = :speed")
                .param("speed", speed == null ? null : speed.name())
                .update();
    }

    void writtenSeen(AccountId student, @Nullable LocalDate day) {
        of(student, "written_seen_on = :day").param("day", day).update();
    }

    /** Makes the row if this is the first thing said; two windows may try at once. */
    private JdbcClient.StatementSpec of(AccountId student, String change) {
        jdbc.sql("insert into mentor_wish (student_id) values (:student) on conflict do nothing")
                .param("student", student.value())
                .update();
        return jdbc.sql("update mentor_wish set " + change + " where student_id = :student")
                .param("student", student.value());
    }

    private static MentorWish wish(ResultSet row) throws SQLException {
        var review = row.getObject("review_on", LocalDate.class);
        var speed = row.getString("speed");
        return new MentorWish(
                review == null ? null : new MentorTarget(row.getInt("minutes"), row.getString("reason"), review),
                speed == null ? null : FieldSpeed.valueOf(speed),
                row.getObject("written_seen_on", LocalDate.class));
    }
}
