package app.trellis.agenda;

import app.trellis.comments.RowSubjects;
import app.trellis.comments.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bets that comments hang on. */
@Component
class CommentedBets extends RowSubjects {

    CommentedBets(JdbcClient jdbc) {
        super(
                jdbc,
                SubjectKind.BET,
                "select x.id, x.student_id, x.title from bet x",
                NOTHING_KEPT_BACK,
                "x.created_at desc");
    }

    @Override
    protected String title(ResultSet row, Locale locale) throws SQLException {
        return row.getString("title");
    }
}
