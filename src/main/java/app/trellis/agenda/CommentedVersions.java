package app.trellis.agenda;

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
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Kept versions of the agenda that comments hang on. */
@Component
class CommentedVersions implements CommentSubjects {

    private static final String NUMBER = "[1-9]\\d{0,5}";
    private static final String ROWS = "select student_id, number from agenda_version where student_id ";

    private final JdbcClient jdbc;

    CommentedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.AGENDA_VERSION;
    }

    @Override
    public List<NamedSubject> find(Collection<Subject> wanted, boolean shared, Locale locale) {
        Set<Integer> numbers = wanted.stream()
                .map(Subject::id)
                .filter(id -> id.matches(NUMBER))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
        return numbers.isEmpty()
                ? List.of()
                : named(jdbc.sql(ROWS + "in (:students) and number in (:numbers)")
                        .param("students", Subject.students(wanted))
                        .param("numbers", numbers));
    }

    @Override
    public List<NamedSubject> latest(AccountId student, int most, Locale locale) {
        return named(jdbc.sql(ROWS + "= :student order by number desc limit :most")
                .param("student", student.value())
                .param("most", most));
    }

    private static List<NamedSubject> named(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, n) -> new NamedSubject(
                        new Subject(
                                new AccountId(row.getObject("student_id", UUID.class)),
                                SubjectKind.AGENDA_VERSION,
                                row.getString("number")),
                        row.getString("number"),
                        null))
                .list();
    }
}
