package app.trellis.reflection;

import app.trellis.account.AccountId;
import app.trellis.plan.Programme;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When each kind was last finished, and until when it is put off. No answer is read here. */
@Repository
class RestRepository {

    private final JdbcClient jdbc;

    RestRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The calendars of both kinds, in one statement. */
    Map<ReflectionKind, ReflectionCalendar> calendars(AccountId student, @Nullable Programme programme) {
        var calendars = new EnumMap<ReflectionKind, ReflectionCalendar>(ReflectionKind.class);
        for (var kind : ReflectionKind.values()) {
            calendars.put(kind, new ReflectionCalendar(programme, null, null));
        }
        jdbc.sql("""
                        select x.kind, max(x.finished) as finished, max(x.until_day) as until_day from (
                            select r.kind, r.finished_on as finished, cast(null as date) as until_day
                            from private_reflection r where r.student_id = :student and r.finished_on is not null
                            union all
                            select s.kind, cast(null as date) as finished, s.until_day
                            from reflection_rest s where s.student_id = :student) x
                        group by x.kind
                        """).param("student", student.value()).query(row -> {
            calendars.put(
                    ReflectionKind.valueOf(row.getString("kind")),
                    new ReflectionCalendar(
                            programme,
                            row.getObject("finished", LocalDate.class),
                            row.getObject("until_day", LocalDate.class)));
        });
        return calendars;
    }

    /** Puts a kind off, or takes that back with null. */
    void rest(AccountId student, ReflectionKind kind, @Nullable LocalDate until) {
        jdbc.sql("delete from reflection_rest where student_id = :student and kind = :kind")
                .param("student", student.value())
                .param("kind", kind.name())
                .update();
        if (until != null) {
            jdbc.sql("insert into reflection_rest (student_id, kind, until_day) values (:student, :kind, :until)"
                            + " on conflict do nothing")
                    .param("student", student.value())
                    .param("kind", kind.name())
                    .param("until", until)
                    .update();
        }
    }
}
