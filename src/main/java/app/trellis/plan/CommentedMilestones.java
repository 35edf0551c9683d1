package app.trellis.plan;

import app.trellis.account.AccountId;
import app.trellis.comments.CommentSubjects;
import app.trellis.comments.NamedSubject;
import app.trellis.comments.Subject;
import app.trellis.comments.SubjectKind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Milestones that comments hang on. */
@Component
class CommentedMilestones implements CommentSubjects {

    private static final String ROWS =
            "select x.id, x.student_id, x.title, x.template_key from milestone x where 1 = 1 ";

    private final JdbcClient jdbc;
    private final MilestoneTitles titles;

    CommentedMilestones(JdbcClient jdbc, MilestoneTitles titles) {
        this.jdbc = jdbc;
        this.titles = titles;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.MILESTONE;
    }

    @Override
    public List<NamedSubject> find(Collection<Subject> wanted, boolean shared, Locale locale) {
        Set<UUID> ids = Subject.uuids(wanted);
        return ids.isEmpty()
                ? List.of()
                : named(jdbc.sql(ROWS + "and x.id in (:ids)").param("ids", ids), locale);
    }

    @Override
    public List<NamedSubject> latest(AccountId student, int most, Locale locale) {
        return named(
                jdbc.sql(ROWS + "and x.student_id = :student order by x.target_date, x.id limit :most")
                        .param("student", student.value())
                        .param("most", most),
                locale);
    }

    private List<NamedSubject> named(JdbcClient.StatementSpec statement, Locale locale) {
        return statement
                .query((row, n) -> new NamedSubject(
                        Subject.of(
                                new AccountId(row.getObject("student_id", UUID.class)),
                                SubjectKind.MILESTONE,
                                new MilestoneId(row.getObject("id", UUID.class))),
                        titles.title(row.getString("title"), row.getString("template_key"), locale),
                        null))
                .list();
    }
}
