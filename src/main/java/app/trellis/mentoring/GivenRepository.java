package app.trellis.mentoring;

import app.trellis.account.AccountId;
import app.trellis.mentoring.GivenSums.QuarterSum;
import app.trellis.mentoring.GivenSums.Sum;
import app.trellis.shared.time.Quarter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored mentoring given. Every statement names the student it is for. */
@Repository
class GivenRepository {

    private static final String SELECT =
            "select id, held_on, whom, minutes, about from mentoring_given where student_id = :student ";

    private final JdbcClient jdbc;

    GivenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Given> list(AccountId student, int offset, int limit) {
        return jdbc.sql(SELECT + "order by held_on desc, logged_at desc, id"
                        + " offset :offset rows fetch first :limit rows only")
                .param("student", student.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> given(row))
                .list();
    }

    Optional<Given> find(AccountId student, GivenId id) {
        return jdbc.sql(SELECT + "and id = :id")
                .param("student", student.value())
                .param("id", id.value())
                .query((row, n) -> given(row))
                .optional();
    }

    void add(AccountId student, GivenId id, GivenData data, Instant now) {
        write("""
                insert into mentoring_given (id, student_id, held_on, whom, minutes, about, logged_at)
                values (:id, :student, :day, :whom, :minutes, :about, :now)
                """, student, id, data).param("now", now.atOffset(ZoneOffset.UTC)).update();
    }

    /** False if the student has none such. */
    boolean change(AccountId student, GivenId id, GivenData data) {
        return write("""
                        update mentoring_given set held_on = :day, whom = :whom, minutes = :minutes, about = :about
                        where id = :id and student_id = :student
                        """, student, id, data).update() == 1;
    }

    void remove(AccountId student, GivenId id) {
        jdbc.sql("delete from mentoring_given where id = :id and student_id = :student")
                .param("id", id.value())
                .param("student", student.value())
                .update();
    }

    /** The sums of all quarters, newest first, and of all time, in two statements. */
    GivenSums sums(AccountId student) {
        return new GivenSums(total(student), quarters(student));
    }

    private Sum total(AccountId student) {
        return jdbc.sql("""
                        select count(*) as entries, coalesce(sum(minutes), 0) as minutes,
                            count(distinct lower(whom)) as people,
                            coalesce(min(held_on), date '1900-01-01') as first_day,
                            coalesce(max(held_on), date '1900-01-01') as last_day
                        from mentoring_given where student_id = :student
                        """)
                .param("student", student.value())
                .query((row, n) -> new Sum(
                        row.getInt("entries"),
                        row.getInt("minutes"),
                        row.getInt("people"),
                        day(row, "first_day"),
                        day(row, "last_day")))
                .single();
    }

    private List<QuarterSum> quarters(AccountId student) {
        return jdbc.sql("""
                        select extract(year from held_on) as y, extract(quarter from held_on) as q,
                            count(*) as entries, sum(minutes) as minutes, count(distinct lower(whom)) as people
                        from mentoring_given where student_id = :student
                        group by extract(year from held_on), extract(quarter from held_on) order by 1 desc, 2 desc
                        """)
                .param("student", student.value())
                .query((row, n) -> new QuarterSum(
                        new Quarter(row.getInt("y"), row.getInt("q")),
                        row.getInt("entries"),
                        row.getInt("minutes"),
                        row.getInt("people")))
                .list();
    }

    private JdbcClient.StatementSpec write(String sql, AccountId student, GivenId id, GivenData data) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("student", student.value())
                .param("day", data.date())
                .param("whom", data.whom())
                .param("minutes", data.minutes())
                .param("about", data.about());
    }

    private static Given given(ResultSet row) throws SQLException {
        return new Given(
                new GivenId(row.getObject("id", UUID.class)),
                new GivenData(
                        day(row, "held_on"), row.getString("whom"), row.getInt("minutes"), row.getString("about")));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }
}
