package app.trellis.wellbeing;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the calm message came and ended, for each student. Every statement names the student. */
@Repository
class LowMessages {

    private final JdbcClient jdbc;

    LowMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LowMessage of(AccountId student) {
        return Discreet.run(() -> jdbc.sql("select came_on, ended_on from low_message where student_id = :student")
                .param("student", student.value())
                .query(LowMessages::message)
                .optional()
                .orElseGet(LowMessage::never));
    }

    void store(AccountId student, LowMessage message) {
        if (update(student, message) == 0 && insert(student, message) == 0) {
            update(student, message);
        }
    }

    private int update(AccountId student, LowMessage message) {
        return write(
                "update low_message set came_on = :cameOn, ended_on = :endedOn where student_id = :student",
                student,
                message);
    }

    private int insert(AccountId student, LowMessage message) {
        return write("""
        insert into low_message (student_id, came_on, ended_on)
        values (:student, :cameOn, :endedOn) on conflict do nothing
        """, student, message);
    }

    private int write(String sql, AccountId student, LowMessage message) {
        return Discreet.run(() -> jdbc.sql(sql)
                .param("student", student.value())
                .param("cameOn", message.cameOn())
                .param("endedOn", message.endedOn())
                .update());
    }

    private static LowMessage message(ResultSet row, int number) throws SQLException {
        return new LowMessage(row.getObject("came_on", LocalDate.class), row.getObject("ended_on", LocalDate.class));
    }
}
