package app.trellis.ideas;

import app.trellis.account.AccountId;
import app.trellis.ideas.FeedbackLoop.Proposed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When ideas were proposed and first judged, in one statement. An idea is proposed by a request that was not withdrawn, or
 * in person; one that was judged without either counts from its judgement. One that the student has filtered out, or works on, waits for
 * nobody.
 */
@Repository
class LoopRepository {

    private static final String SQL = """
            select p.proposed_at, j.judged_at
            from idea i
            join (select x.idea_id, min(x.since) as proposed_at from (
                    select r.idea_id, r.asked_at as since from feedback_request r
                    where r.student_id = :student and r.revoked_at is null
                    union all
                    select d.idea_id, coalesce(d.proposed_at, d.actual_at) as since from judgement d
                    where d.student_id = :student and (d.proposed_at is not null or d.actual_at is not null)) x
                group by x.idea_id) p on p.idea_id = i.id
            left join (select d.idea_id, min(d.actual_at) as judged_at from judgement d
                where d.student_id = :student and d.actual_at is not null group by d.idea_id) j on j.idea_id = i.id
            where i.student_id = :student and (j.judged_at is not null or i.state not in ('FILTERED_OUT', 'PROJECT'))
            """;

    private final JdbcClient jdbc;

    LoopRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param zone in which the days begin */
    List<Proposed> list(AccountId student, ZoneId zone) {
        return jdbc.sql(SQL)
                .param("student", student.value())
                .query((row, n) -> new Proposed(
                        Objects.requireNonNull(day(row, "proposed_at", zone)), day(row, "judged_at", zone)))
                .list();
    }

    private static @Nullable LocalDate day(ResultSet row, String column, ZoneId zone) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.atZoneSameInstant(zone).toLocalDate();
    }
}
