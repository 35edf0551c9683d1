package app.trellis.account;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The row rule: which advisor may see what of which student. Asked anew at every call, so an end is an end at once. */
@Component("studentAccess")
class StudentAccess {

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    StudentAccess(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Whether the signed-in advisor may see this area of this student now. Called by name from an annotation. */
    public boolean shares(AccountId student, String area) {
        return current.isPresent()
                && current.has(Role.ADVISOR)
                && jdbc.sql("""
                        select count(*) from advising a join advising_share s on s.advising = a.id
                        where a.student_id = :student and a.advisor_id = :advisor and a.state = 'ACTIVE'
                        and s.area = :area""")
                                .param("student", student.value())
                                .param("advisor", current.id().value())
                                .param("area", area)
                                .query(Integer.class)
                                .single()
                        > 0;
    }
}
