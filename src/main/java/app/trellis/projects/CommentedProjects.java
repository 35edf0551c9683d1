package app.trellis.projects;

import app.trellis.account.KeptBack;
import app.trellis.comments.RowSubjects;
import app.trellis.comments.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Projects that comments hang on. */
@Component
class CommentedProjects extends RowSubjects {

    CommentedProjects(JdbcClient jdbc) {
        super(
                jdbc,
                SubjectKind.PROJECT,
                "select x.id, x.student_id, x.title from project x",
                KeptBack.not("x"),
                "x.title");
    }

    @Override
    protected String title(ResultSet row, Locale locale) throws SQLException {
        return row.getString("title");
    }
}
