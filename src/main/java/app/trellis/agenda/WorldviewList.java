package app.trellis.agenda;

import app.trellis.account.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lists of entries, each in one statement, however many there are. */
@Component
class WorldviewList {

    private static final String ANY = "%%";
    private static final String FROM = """
         from worldview_entry e
        left join mentor m on m.id = e.differs_mentor and m.student_id = e.student_id
        where e.student_id = :student
            and (:from = '' or coalesce(m.name, e.differs_from) = :from)
            and (:text = '%%' or lower(e.text) like :text or lower(e.differs_why) like :text
                or lower(coalesce(m.name, e.differs_from)) like :text)
        """;

    private final JdbcClient jdbc;
    private final WorldviewRow rows;

    WorldviewList(JdbcClient jdbc, WorldviewRow rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A page of the entries that match, the newest first. */
    List<EntrySummary> page(AccountId student, EntryQuery query, int offset, int limit) {
        return matching(student, query, """
            select e.id, e.written_on, substring(e.text from 1 for %d) as beginning, e.prompt, e.shown,
                coalesce(m.name, e.differs_from) as differs_name
            %s order by e.written_on desc, e.created_at desc, e.id
            offset :offset rows fetch next :limit rows only
            """.formatted(Beginning.READ, FROM))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> rows.summary(row))
                .list();
    }

    /** How many match. */
    int count(AccountId student, EntryQuery query) {
        return matching(student, query, "select count(*)" + FROM)
                .query(Integer.class)
                .single();
    }

    /** Whom the student differs from, each with the latest entry; the latest first. */
    List<DifferenceSummary> differences(AccountId student, int limit) {
        return jdbc.sql("""
            select id, name, differs_why, written_on, number from (
                select e.id, e.differs_why, e.written_on, coalesce(m.name, e.differs_from) as name,
                    count(*) over (partition by coalesce(m.name, e.differs_from)) as number,
                    row_number() over (partition by coalesce(m.name, e.differs_from)
                        order by e.written_on desc, e.created_at desc, e.id) as place
                from worldview_entry e
                left join mentor m on m.id = e.differs_mentor and m.student_id = e.student_id
                where e.student_id = :student and (e.differs_from <> '' or m.id is not null)) latest
            where place = 1 order by written_on desc, name fetch first :limit rows only
            """)
                .param("student", student.value())
                .param("limit", limit)
                .query((row, n) -> new DifferenceSummary(
                        row.getString("name"),
                        row.getInt("number"),
                        WorldviewRow.id(row),
                        row.getObject("written_on", LocalDate.class),
                        row.getString("differs_why")))
                .list();
    }

    /** The entries that the student lets advisors read, the newest first. */
    List<SharedEntry> shown(AccountId student, int limit) {
        return jdbc.sql(WorldviewRow.SELECT + """
            where e.student_id = :student and e.shown = true
            order by e.written_on desc, e.created_at desc, e.id fetch first :limit rows only
            """)
                .param("student", student.value())
                .param("limit", limit)
                .query((row, n) -> new SharedEntry(
                        row.getObject("written_on", LocalDate.class),
                        row.getString("text"),
                        row.getString("differs_name"),
                        row.getString("differs_why")))
                .list();
    }

    private JdbcClient.StatementSpec matching(AccountId student, EntryQuery query, String sql) {
        return jdbc.sql(sql)
                .param("student", student.value())
                .param("from", query.differsFrom())
                .param("text", pattern(query.text()));
    }

    /** What is typed is looked for as it is: its own wildcards mean nothing. */
    private static String pattern(String text) {
        return text.isEmpty() ? ANY : "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
