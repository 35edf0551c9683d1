package app.trellis.agenda;

import app.trellis.account.AccountId;
import app.trellis.shared.time.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored quarterly answers, one a quarter. */
@Repository
class AmbitionRepository {

    private final JdbcClient jdbc;

    AmbitionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All answers, the latest quarter first. */
    List<AmbitionAnswer> list(AccountId student) {
        return jdbc.sql("select * from ambition_answer where student_id = :student order by quarter desc")
                .param("student", student.value())
                .query((row, n) -> new AmbitionAnswer(
                        quarter(row.getString("quarter")),
                        AmbitionLevel.valueOf(row.getString("level")),
                        row.getBoolean("enough"),
                        row.getString("note"),
                        row.getObject("answered_on", LocalDate.class)))
                .list();
    }

    /** Stores an answer instead of the one there was. */
    void put(AccountId student, AmbitionAnswer answer) {
        remove(student, answer.quarter());
        of(student, answer.quarter(), """
            insert into ambition_answer (student_id, quarter, level, enough, note, answered_on)
            values (:student, :quarter, :level, :enough, :note, :on)
            """)
                .param("level", answer.level().name())
                .param("enough", answer.enough())
                .param("note", answer.note())
                .param("on", answer.on())
                .update();
    }

    void remove(AccountId student, Quarter quarter) {
        of(student, quarter, "delete from ambition_answer where student_id = :student and quarter = :quarter")
                .update();
    }

    private JdbcClient.StatementSpec of(AccountId student, Quarter quarter, String sql) {
        return jdbc.sql(sql).param("student", student.value()).param("quarter", written(quarter));
    }

    /** Sorts as text. */
    private static String written(Quarter quarter) {
        return String.format(Locale.ROOT, "%04d-Q%d", quarter.year(), quarter.number());
    }

    private static Quarter quarter(String written) {
        return new Quarter(Integer.parseInt(written.substring(0, 4)), Integer.parseInt(written.substring(6)));
    }
}
