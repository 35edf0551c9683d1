package app.trellis.mentoring;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is logged already, in one statement. */
@Component
class LoggedMeetings {

    private final JdbcClient jdbc;

    LoggedMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Logged of(AccountId student, LocalDate from) {
        var logged = new Logged(new HashSet<>(), new HashSet<>());
        jdbc.sql("""
                        select source, held_on, mentor_id, minutes from meeting
                        where student_id = :student and minutes is not null and held_on >= :from
                        """).param("student", student.value()).param("from", from).query((RowCallbackHandler)
                row -> note(row, logged));
        return logged;
    }

    private static void note(ResultSet row, Logged logged) throws SQLException {
        var source = row.getString("source");
        if (source != null) {
            logged.sources().add(source);
        }
        logged.meetings()
                .add(new Logged.Key(
                        row.getObject("held_on", LocalDate.class),
                        new MentorId(row.getObject("mentor_id", UUID.class)),
                        row.getInt("minutes")));
    }
}
