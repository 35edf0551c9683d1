package app.trellis.agenda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.trellis.account.AccountId;
import app.trellis.shared.Edit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stored agendas as they are now. Every statement names the student it is for. Titles of what a theme groups are read where
 * they stand, so that a whole agenda takes three statements; what has been deleted there is no longer in it.
 */
@Repository
class AgendaRepository {

    private final JdbcClient jdbc;

    AgendaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Agenda find(AccountId student) {
        String question = of(student, "select question from agenda where student_id = :student")
                .query(String.class)
                .optional()
                .orElse("");
        Map<ThemeId, List<AgendaItem>> items =
                of(student, """
                    select t.theme_id, t.kind, t.item_id, coalesce(i.line, p.title, b.title) as title
                    from agenda_item t
                    left join idea i on t.kind = 'IDEA' and i.id = t.item_id and i.student_id = t.student_id
                    left join project p on t.kind = 'PROJECT' and p.id = t.item_id and p.student_id = t.student_id
                    left join bet b on t.kind = 'BET' and b.id = t.item_id and b.student_id = t.student_id
                    where t.student_id = :student and coalesce(i.line, p.title, b.title) is not null
                    order by t.place
                    """).query((row, n) -> Map.entry(theme(row, "theme_id"), item(row))).list().stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return new Agenda(
                question,
                of(student, "select * from agenda_theme where student_id = :student order by place, id")
                        .query((row, n) -> theme(row))
                        .list()
                        .stream()
                        .map(theme -> theme.with(items.getOrDefault(theme.id(), List.of())))
                        .toList());
    }

    /** Begins an agenda, unless there is one. */
    void begin(AccountId student, Instant now) {
        of(student, "insert into agenda (student_id, changed_at) values (:student, :now) on conflict do nothing")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Stores the question over the one its writer saw; false if another one is there. */
    boolean writeQuestion(AccountId student, Edit edit, Instant now) {
        return of(student, """
            update agenda set question = :text, changed_at = :now
            where student_id = :student and question in (:seen, :text)
            """)
                        .param("seen", edit.seen())
                        .param("text", edit.now())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False if there is one of that id, whoever's. */
    boolean addTheme(AccountId student, Theme theme, int place) {
        int added = of(student, theme.id(), """
            insert into agenda_theme (id, student_id, place, title, text)
            values (:theme, :student, :place, :title, :text)
            on conflict do nothing
            """)
                .param("place", place)
                .param("title", theme.title())
                .param("text", theme.text())
                .update();
        for (int number = 0; added > 0 && number < theme.items().size(); number++) {
            var item = theme.items().get(number);
            addItem(student, theme.id(), item.kind(), item.id(), number);
        }
        return added > 0;
    }

    boolean exists(AccountId student, ThemeId theme) {
        return of(student, theme, "select count(*) from agenda_theme where id = :theme and student_id = :student")
                        .query(Integer.class)
                        .single()
                == 1;
    }

    boolean writeTitle(AccountId student, ThemeId theme, Edit edit) {
        return write(student, theme, "title", edit);
    }

    boolean writeText(AccountId student, ThemeId theme, Edit edit) {
        return write(student, theme, "text", edit);
    }

    void place(AccountId student, ThemeId theme, int place) {
        of(student, theme, "update agenda_theme set place = :place where id = :theme and student_id = :student")
                .param("place", place)
                .update();
    }

    void removeTheme(AccountId student, ThemeId theme) {
        of(student, theme, "delete from agenda_theme where id = :theme and student_id = :student")
                .update();
    }

    void addItem(AccountId student, ThemeId theme, ItemKind kind, UUID item, int place) {
        of(student, theme, """
            insert into agenda_item (theme_id, student_id, kind, item_id, place)
            values (:theme, :student, :kind, :item, :place) on conflict do nothing
            """)
                .param("kind", kind.name())
                .param("item", item)
                .param("place", place)
                .update();
    }

    void removeItem(AccountId student, ThemeId theme, ItemKind kind, UUID item) {
        of(student, theme, """
            delete from agenda_item
            where theme_id = :theme and student_id = :student and kind = :kind and item_id = :item
            """).param("kind", kind.name()).param("item", item).update();
    }

    private boolean write(AccountId student, ThemeId theme, String column, Edit edit) {
        return of(student, theme, """
            update agenda_theme set %1$s = :text
            where id = :theme and student_id = :student and %1$s in (:seen, :text)
            """.formatted(column))
                        .param("seen", edit.seen())
                        .param("text", edit.now())
                        .update()
                == 1;
    }

    private static Theme theme(ResultSet row) throws SQLException {
        return new Theme(theme(row, "id"), row.getString("title"), row.getString("text"), List.of());
    }

    private static ThemeId theme(ResultSet row, String column) throws SQLException {
        return new ThemeId(row.getObject(column, UUID.class));
    }

    private static AgendaItem item(ResultSet row) throws SQLException {
        return new AgendaItem(
                ItemKind.valueOf(row.getString("kind")), row.getObject("item_id", UUID.class), row.getString("title"));
    }

    private JdbcClient.StatementSpec of(AccountId student, String sql) {
        return jdbc.sql(sql).param("student", student.value());
    }

    private JdbcClient.StatementSpec of(AccountId student, ThemeId theme, String sql) {
        return of(student, sql).param("theme", theme.value());
    }
}
