package app.trellis.comments;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Things that are rows with an id of their own. A feature says from which statement they come, in what order one would
 * talk about them, and what they are called.
 */
public abstract class RowSubjects implements CommentSubjects {

    /** For things that nobody keeps to themself one by one. */
    protected static final String NOTHING_KEPT_BACK = "1 = 1";

    private final JdbcClient jdbc;
    private final SubjectKind kind;
    private final String rows;
    private final String shown;
    private final String order;

    /**
     * @param rows selects {@code x.id}, {@code x.student_id} and what the name needs, up to the condition
     * @param shown a condition on {@code x} that holds for what is not kept back
     * @param order of {@code x}, what one would talk about first
     */
    protected RowSubjects(JdbcClient jdbc, SubjectKind kind, String rows, String shown, String order) {
        this.jdbc = jdbc;
        this.kind = kind;
        this.rows = rows;
        this.shown = shown;
        this.order = order;
    }

    @Override
    public final SubjectKind kind() {
        return kind;
    }

    @Override
    public final List<NamedSubject> find(Collection<Subject> wanted, boolean shared, Locale locale) {
        Set<UUID> ids = Subject.uuids(wanted);
        return ids.isEmpty()
                ? List.of()
                : read(
                        jdbc.sql(rows + " where x.id in (:ids)" + (shared ? " and " + shown : ""))
                                .param("ids", ids),
                        locale);
    }

    @Override
    public final List<NamedSubject> latest(AccountId student, int most, Locale locale) {
        return read(
                jdbc.sql(rows + " where x.student_id = :student and " + shown + " order by " + order
                                + ", x.id limit :most")
                        .param("student", student.value())
                        .param("most", most),
                locale);
    }

    /** What it is called. */
    protected abstract String title(ResultSet row, Locale locale) throws SQLException;

    /** The day that tells it from others of that title; null where none does. */
    protected @Nullable LocalDate day(ResultSet row) throws SQLException {
        return null;
    }

    private List<NamedSubject> read(JdbcClient.StatementSpec statement, Locale locale) {
        return statement
                .query((row, n) -> new NamedSubject(
                        new Subject(
                                new AccountId(row.getObject("student_id", UUID.class)),
                                kind,
                                row.getObject("id", UUID.class).toString()),
                        title(row, locale),
                        day(row)))
                .list();
    }
}
