package app.trellis.comments;

import app.trellis.account.AccountId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Students themselves, for what hangs on nothing in particular. */
@Component
class GeneralSubjects implements CommentSubjects {

    private final JdbcClient jdbc;

    GeneralSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.STUDENT;
    }

    @Override
    public List<NamedSubject> find(Collection<Subject> wanted, boolean shared, Locale locale) {
        return named(Subject.students(wanted));
    }

    @Override
    public List<NamedSubject> latest(AccountId student, int most, Locale locale) {
        return named(Set.of(student.value()));
    }

    private List<NamedSubject> named(Set<UUID> students) {
        return jdbc.sql("""
                        select o.id, o.name from account o
                        join account_role r on r.account = o.id and r.role = 'STUDENT' where o.id in (:ids)
                        """)
                .param("ids", students)
                .query((row, n) -> new NamedSubject(
                        Subject.general(new AccountId(row.getObject("id", UUID.class))), row.getString("name"), null))
                .list();
    }
}
