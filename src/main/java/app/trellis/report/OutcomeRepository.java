package app.trellis.report;

import static app.trellis.report.ReportRepository.utc;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored scale. */
@Repository
class OutcomeRepository {

    private final JdbcClient jdbc;

    OutcomeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All steps in their order, the retired ones too. */
    List<Outcome> list() {
        return jdbc.sql("""
                select o.*, exists (select 1 from annual_report_reader r where r.outcome_id = o.id) as used
                from report_outcome o order by o.place, o.id
                """)
                .query((row, n) -> new Outcome(
                        new OutcomeId(row.getObject("id", UUID.class)),
                        new OutcomeLabel(row.getString("english"), row.getString("german")),
                        row.getObject("retired_at") != null,
                        row.getBoolean("used")))
                .list();
    }

    void add(OutcomeId id, OutcomeLabel label, int place) {
        jdbc.sql("insert into report_outcome (id, place, english, german) values (:id, :place, :english, :german)")
                .param("id", id.value())
                .param("place", place)
                .param("english", label.english())
                .param("german", label.german())
                .update();
    }

    void rename(OutcomeId id, OutcomeLabel label) {
        jdbc.sql("update report_outcome set english = :english, german = :german where id = :id")
                .param("id", id.value())
                .param("english", label.english())
                .param("german", label.german())
                .update();
    }

    void place(OutcomeId id, int place) {
        jdbc.sql("update report_outcome set place = :place where id = :id")
                .param("id", id.value())
                .param("place", place)
                .update();
    }

    void retire(OutcomeId id, @Nullable Instant now) {
        jdbc.sql("update report_outcome set retired_at = :now where id = :id")
                .param("id", id.value())
                .param("now", now == null ? null : utc(now))
                .update();
    }

    void remove(OutcomeId id) {
        jdbc.sql("delete from report_outcome where id = :id")
                .param("id", id.value())
                .update();
    }
}
