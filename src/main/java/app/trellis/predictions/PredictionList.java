package app.trellis.predictions;

import app.trellis.account.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists and sums of predictions, each in one statement, however many there are. */
@Component
class PredictionList {

    private static final String DUE = "student_id = :student and resolution is null and resolve_by <= :today";

    private final JdbcClient jdbc;

    PredictionList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the predictions that match. */
    List<PredictionSummary> page(
            AccountId student, PredictionQuery query, LocalDate today, Instant now, int offset, int limit) {
        return matching(student, query, today, """
                        select * from prediction where %s
                        order by %s, id offset :offset rows fetch next :limit rows only
                        """.formatted(condition(query), order(query)))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> PredictionRow.summary(row, now))
                .list();
    }

    /** How many match. */
    int count(AccountId student, PredictionQuery query, LocalDate today) {
        return matching(student, query, today, "select count(*) from prediction where " + condition(query))
                .query(Integer.class)
                .single();
    }

    PredictionCounts counts(AccountId student, LocalDate today) {
        return jdbc.sql("""
                        select count(case when resolution is null and resolve_by > :today then 1 end) as open_number,
                            count(case when resolution is null and resolve_by <= :today then 1 end) as due_number,
                            count(resolution) as resolved_number
                        from prediction where student_id = :student
                        """)
                .param("student", student.value())
                .param("today", today)
                .query((row, n) -> new PredictionCounts(
                        row.getInt("open_number"), row.getInt("due_number"), row.getInt("resolved_number")))
                .single();
    }

    DuePredictions due(AccountId student, LocalDate today) {
        return jdbc.sql("select statement, count(*) over () as number from prediction where " + DUE
                        + " order by resolve_by, id fetch first 1 rows only")
                .param("student", student.value())
                .param("today", today)
                .query((row, n) -> new DuePredictions(row.getInt("number"), row.getString("statement")))
                .optional()
                .orElse(DuePredictions.NONE);
    }

    /** What can be scored, alike ones together. */
    List<Tally> tallies(AccountId student) {
        return jdbc.sql("""
                        select kind, first_percent, last_percent, resolution, count(*) as number from prediction
                        where student_id = :student and resolution in ('YES', 'NO')
                        group by kind, first_percent, last_percent, resolution
                        """)
                .param("student", student.value())
                .query((row, n) -> new Tally(
                        PredictionKind.valueOf(row.getString("kind")),
                        row.getInt("first_percent"),
                        row.getInt("last_percent"),
                        row.getString("resolution").equals(Resolution.YES.name()),
                        row.getInt("number")))
                .list();
    }

    private JdbcClient.StatementSpec matching(AccountId student, PredictionQuery query, LocalDate today, String sql) {
        var statement = jdbc.sql(sql).param("student", student.value());
        if (query.state() != PredictionState.RESOLVED) {
            statement = statement.param("today", today);
        }
        var kind = query.kind();
        if (kind != null) {
            statement = statement.param("kind", kind.name());
        }
        var tenth = query.tenth();
        if (tenth != null) {
            var range = new Calibration.Tenth(tenth, 0, 0, 0);
            statement = statement.param("low", range.from()).param("high", range.to());
        }
        return statement;
    }

    private static String condition(PredictionQuery query) {
        String state = switch (query.state()) {
            case OPEN -> "student_id = :student and resolution is null and resolve_by > :today";
            case DUE -> DUE;
            case RESOLVED -> "student_id = :student and resolution is not null";
        };
        return state
                + (query.kind() == null ? "" : " and kind = :kind")
                + (query.tenth() == null
                        ? ""
                        : " and resolution in ('YES', 'NO') and first_percent between :low and :high");
    }

    private static String order(PredictionQuery query) {
        return query.state() == PredictionState.RESOLVED ? "resolved_at desc" : "resolve_by";
    }
}
