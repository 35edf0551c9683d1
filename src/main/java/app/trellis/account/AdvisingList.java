package app.trellis.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads relations with names and shares, one statement a list. */
@Component
class AdvisingList {

    private final JdbcClient jdbc;

    AdvisingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AdvisorSummary> advisors(AccountId student) {
        var rows = jdbc.sql("""
                select a.id, a.email, a.invited_at, a.accepted_at, a.delegate_dates,
                    advisor.name, advisor.email as signs_in_with, s.area
                from advising a
                left join account advisor on advisor.id = a.advisor_id
                left join advising_share s on s.advising = a.id
                where a.student_id = ? and a.state <> 'ENDED'
                order by a.invited_at, a.id""")
                .param(student.value())
                .query(row((found, shared) -> {
                    var accepted = found.getObject("accepted_at", OffsetDateTime.class);
                    var invited = found.getString("email");
                    return new AdvisorSummary(
                            relation(found),
                            accepted == null ? invited : found.getString("name"),
                            accepted == null ? invited : found.getString("signs_in_with"),
                            found.getObject("invited_at", OffsetDateTime.class).toInstant(),
                            accepted == null ? null : accepted.toInstant(),
                            shared,
                            found.getBoolean("delegate_dates"));
                }))
                .list();
        return merged(rows, AdvisorSummary::id, AdvisorSummary::shared);
    }

    /** Whether an address is invited or advising now, or an advisor advising. Nobody advises themselves. */
    boolean knows(AccountId student, String email, @Nullable AccountId advisor) {
        return jdbc.sql("""
                select count(*) from advising where student_id = :student and state <> 'ENDED'
                and (email = :email or advisor_id = :advisor)""")
                        .param("student", student.value())
                        .param("email", email)
                        .param("advisor", (advisor == null ? student : advisor).value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<StudentSummary> students(AccountId advisor) {
        var rows = jdbc.sql("""
                select a.id, student.id as student, student.name, s.area
                from advising a
                join account student on student.id = a.student_id
                left join advising_share s on s.advising = a.id
                where a.advisor_id = ? and a.state = 'ACTIVE'
                order by student.name, student.id""")
                .param(advisor.value())
                .query(row((found, shared) -> new StudentSummary(
                        new AccountId(found.getObject("student", UUID.class)),
                        relation(found),
                        found.getString("name"),
                        shared)))
                .list();
        return merged(rows, StudentSummary::relation, StudentSummary::shared);
    }

    /** Names of the advisors who may see an area of a student now. */
    List<String> whoSees(AccountId student, Area area) {
        return jdbc.sql("""
                select advisor.name from advising a
                join advising_share s on s.advising = a.id and s.area = :area
                join account advisor on advisor.id = a.advisor_id and advisor.disabled_at is null
                where a.student_id = :student and a.state = 'ACTIVE' order by a.accepted_at, a.id""")
                .param("student", student.value())
                .param("area", area.name())
                .query((found, number) -> found.getString("name"))
                .list();
    }

    boolean advises(AccountId advisor, AccountId student) {
        return jdbc.sql("select count(*) from advising where advisor_id = ? and student_id = ? and state = 'ACTIVE'")
                        .param(advisor.value())
                        .param(student.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static RelationId relation(ResultSet found) throws SQLException {
        return new RelationId(found.getObject("id", UUID.class));
    }

    private static <T> RowMapper<T> row(Row<T> mapping) {
        return (found, number) -> {
            var shared = EnumSet.noneOf(Area.class);
            var area = found.getString("area");
            if (area != null) {
                shared.add(Area.valueOf(area));
            }
            return mapping.map(found, shared);
        };
    }

    /** A relation comes once for each area it shares; the first row takes up the areas of the others. */
    private static <T> List<T> merged(List<T> rows, Function<T, RelationId> id, Function<T, Set<Area>> shared) {
        Map<RelationId, T> first = new LinkedHashMap<>();
        for (T row : rows) {
            var kept = first.putIfAbsent(id.apply(row), row);
            if (kept != null) {
                shared.apply(kept).addAll(shared.apply(row));
            }
        }
        return List.copyOf(first.values());
    }

    private interface Row<T> {
        T map(ResultSet found, Set<Area> shared) throws SQLException;
    }
}
