package app.trellis.agenda;

import app.trellis.account.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Kept versions of agendas, each a whole copy. */
@Repository
class VersionRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    VersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a copy; returns its number. */
    int keep(AccountId student, String note, AgendaContent content, Instant now) {
        int number = of(student, "select coalesce(max(number), 0) + 1 from agenda_version where student_id = :student")
                .query(Integer.class)
                .single();
        of(student, """
            insert into agenda_version (student_id, number, note, content, kept_at)
            values (:student, :number, :note, :content, :now)
            """)
                .param("number", number)
                .param("note", note)
                .param("content", JSON.writeValueAsString(content))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return number;
    }

    /** The latest versions, newest first. */
    List<AgendaVersion> list(AccountId student, int most) {
        return of(student, """
            select * from agenda_version where student_id = :student
            order by number desc fetch first :most rows only
            """)
                .param("most", most)
                .query((row, n) -> new AgendaVersion(
                        row.getInt("number"),
                        row.getString("note"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                        JSON.readValue(row.getString("content"), AgendaContent.class)))
                .list();
    }

    /** Takes back the keeping of the latest one. */
    void remove(AccountId student, int number) {
        of(student, "delete from agenda_version where student_id = :student and number = :number")
                .param("number", number)
                .update();
    }

    private JdbcClient.StatementSpec of(AccountId student, String sql) {
        return jdbc.sql(sql).param("student", student.value());
    }
}
