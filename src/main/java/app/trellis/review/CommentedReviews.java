package app.trellis.review;

import app.trellis.account.AccountId;
import app.trellis.account.KeptBack;
import app.trellis.comments.CommentSubjects;
import app.trellis.comments.NamedSubject;
import app.trellis.comments.Subject;
import app.trellis.comments.SubjectKind;
import app.trellis.shared.time.IsoWeek;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finished reviews that comments hang on; nothing of one that is still being written. */
@Component
class CommentedReviews implements CommentSubjects {

    private static final String ROWS = "select x.student_id, x.week from review x where x.finished_at is not null ";

    private static final String SHOWN = " and" + KeptBack.not("x");

    private final JdbcClient jdbc;

    CommentedReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.REVIEW;
    }

    @Override
    public List<NamedSubject> find(Collection<Subject> wanted, boolean shared, Locale locale) {
        Set<String> weeks = wanted.stream().map(Subject::id).collect(Collectors.toSet());
        return named(jdbc.sql(ROWS + "and x.student_id in (:students) and x.week in (:weeks)" + (shared ? SHOWN : ""))
                .param("students", Subject.students(wanted))
                .param("weeks", weeks));
    }

    @Override
    public List<NamedSubject> latest(AccountId student, int most, Locale locale) {
        return named(jdbc.sql(ROWS + "and x.student_id = :student" + SHOWN + "order by x.week desc limit :most")
                .param("student", student.value())
                .param("most", most));
    }

    private static List<NamedSubject> named(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, n) -> {
                    var week = IsoWeek.parse(row.getString("week"));
                    return new NamedSubject(
                            new Subject(
                                    new AccountId(row.getObject("student_id", UUID.class)),
                                    SubjectKind.REVIEW,
                                    row.getString("week")),
                            String.valueOf(week.week()),
                            week.monday());
                })
                .list();
    }
}
