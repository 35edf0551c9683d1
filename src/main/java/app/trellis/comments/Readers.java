package app.trellis.comments;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who can see what of whom, asked anew at every call, so that an end of sharing counts at once. */
@Repository
class Readers {

    /**
     * Whether the person {@code :me} can see the thread {@code t}: it is their own, or its area is shared with them now.
     * A thread about nothing in particular is for those with whom anything is shared.
     */
    static final String MAY_SEE = """
            (t.student_id = :me or exists (
                select 1 from advising a join advising_share s on s.advising = a.id
                where a.student_id = t.student_id and a.advisor_id = :me and a.state = 'ACTIVE'
                and s.area = coalesce(%s, s.area)))
            """.formatted(SubjectKind.AREA_OF_THREAD);

    private final JdbcClient jdbc;

    Readers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an advisor may see of a student now; nothing unless they advise. */
    Set<Area> areas(AccountId student, AccountId advisor) {
        return Set.copyOf(jdbc.sql("""
                        select distinct s.area from advising a join advising_share s on s.advising = a.id
                        where a.student_id = :student and a.advisor_id = :advisor and a.state = 'ACTIVE'
                        """)
                .param("student", student.value())
                .param("advisor", advisor.value())
                .query((row, n) -> Area.valueOf(row.getString("area")))
                .list());
    }

    /** Everybody who can see a kind of thing of a student now, the student first; nobody if there is no such student. */
    List<Reader> of(AccountId student, SubjectKind kind) {
        return jdbc.sql("""
                        select o.id, o.name, 0 as place from account o
                        join account_role r on r.account = o.id and r.role = 'STUDENT'
                        where o.id = :student
                        union
                        select o.id, o.name, 1 as place from advising a
                        join account o on o.id = a.advisor_id
                        join advising_share s on s.advising = a.id
                        where a.student_id = :student and a.state = 'ACTIVE' and (:any = 1 or s.area = :area)
                        order by place, name, id
                        """)
                .param("student", student.value())
                .param("any", kind.area().isEmpty() ? 1 : 0)
                .param("area", kind.area().map(Area::name).orElse(""))
                .query((row, n) -> new Reader(new AccountId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }
}
