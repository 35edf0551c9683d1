package app.trellis.ideas;

import app.trellis.account.KeptBack;
import app.trellis.comments.RowSubjects;
import app.trellis.comments.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ideas that comments hang on. */
@Component
class CommentedIdeas extends RowSubjects {

    CommentedIdeas(JdbcClient jdbc) {
        super(
                jdbc,
                SubjectKind.IDEA,
                "select x.id, x.student_id, x.line from idea x",
                KeptBack.not("x"),
                "x.changed_at desc");
    }

    @Override
    protected String title(ResultSet row, Locale locale) throws SQLException {
        return row.getString("line");
    }
}
