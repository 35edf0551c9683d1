package app.trellis.plan;

import app.trellis.comments.RowSubjects;
import app.trellis.comments.SubjectKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Milestones that comments hang on. */
@Component
class CommentedMilestones extends RowSubjects {

    private final MilestoneTitles titles;

    CommentedMilestones(JdbcClient jdbc, MilestoneTitles titles) {
        super(
                jdbc,
                SubjectKind.MILESTONE,
                "select x.id, x.student_id, x.title, x.template_key, x.template_version from milestone x",
                NOTHING_KEPT_BACK,
                "x.target_date");
        this.titles = titles;
    }

    @Override
    protected String title(ResultSet row, Locale locale) throws SQLException {
        return titles.title(
                row.getString("title"), row.getString("template_key"), row.getInt("template_version"), locale);
    }
}
