package app.trellis.mentoring;

import app.trellis.account.KeptBack;
import app.trellis.comments.RowSubjects;
import app.trellis.comments.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Meetings that comments hang on. */
@Component
class CommentedMeetings extends RowSubjects {

    CommentedMeetings(JdbcClient jdbc) {
        super(
                jdbc,
                SubjectKind.MEETING,
                "select x.id, x.student_id, x.held_on, m.name from meeting x join mentor m on m.id = x.mentor_id",
                KeptBack.not("x"),
                "x.held_on desc");
    }

    @Override
    protected String title(ResultSet row, Locale locale) throws SQLException {
        return row.getString("name");
    }

    @Override
    protected LocalDate day(ResultSet row) throws SQLException {
        return row.getObject("held_on", LocalDate.class);
    }
}
