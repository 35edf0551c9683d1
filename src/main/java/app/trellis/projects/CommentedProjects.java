package app.trellis.projects;

import app.trellis.account.AccountId;
import app.trellis.account.KeptBack;
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

/** Projects that comments hang on. */
@Component
class CommentedProjects implements CommentSubjects {

    private static final String ROWS = "select x.id, x.student_id, x.title from project x where 1 = 1 ";

    private static final String SHOWN = " and" + KeptBack.not("x");

    private final JdbcClient jdbc;

    CommentedProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.PROJECT;
    }

    @Override
    public List<NamedSubject> find(Collection<Subject> wanted, boolean shared, Locale locale) {
        Set<UUID> ids = Subject.uuids(wanted);
        return ids.isEmpty()
                ? List.of()
                : named(jdbc.sql(ROWS + "and x.id in (:ids)" + (shared ? SHOWN : ""))
                        .param("ids", ids));
    }

    @Override
    public List<NamedSubject> latest(AccountId student, int most, Locale locale) {
        return named(jdbc.sql(ROWS + "and x.student_id = :student" + SHOWN + "order by x.title, x.id limit :most")
                .param("student", student.value())
                .param("most", most));
    }

    private static List<NamedSubject> named(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, n) -> new NamedSubject(
                        Subject.of(
                                new AccountId(row.getObject("student_id", UUID.class)),
                                SubjectKind.PROJECT,
                                new ProjectId(row.getObject("id", UUID.class))),
                        row.getString("title"),
                        null))
                .list();
    }
}
