package app.trellis.agenda;

import app.trellis.account.AccountId;
import app.trellis.account.KeptBack;
import app.trellis.agenda.AgendaContent.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the titles of what a student keeps back out of copies of the agenda. A copy holds titles as they were then, and
 * no ids; so once anything is kept back, only titles that something shown bears today remain.
 */
@Component
class ShownTitles {

    private static final String TITLES = """
            select 'IDEA' as kind, i.line as title, %s as shown from idea i where i.student_id = :student
            union all select 'PROJECT', p.title, %s from project p where p.student_id = :student
            """.formatted(KeptBack.not("i"), KeptBack.not("p"));

    private final JdbcClient jdbc;

    ShownTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same copies, without titles that are not for others. */
    List<AgendaVersion> in(AccountId student, List<AgendaVersion> versions) {
        var shown = new HashSet<Item>();
        var hidden = new HashSet<Item>();
        jdbc.sql(TITLES).param("student", student.value()).query(row -> {
            var item = new Item(ItemKind.valueOf(row.getString("kind")), row.getString("title"));
            (row.getBoolean("shown") ? shown : hidden).add(item);
        });
        return hidden.isEmpty()
                ? versions
                : versions.stream().map(version -> without(version, shown)).toList();
    }

    private static AgendaVersion without(AgendaVersion version, Set<Item> shown) {
        var content = version.content();
        var themes = content.themes().stream()
                .map(theme -> new AgendaContent.Theme(
                        theme.title(),
                        theme.text(),
                        theme.items().stream()
                                .filter(item -> item.kind() == ItemKind.BET || shown.contains(item))
                                .toList()))
                .toList();
        return new AgendaVersion(
                version.number(), version.note(), version.keptAt(), new AgendaContent(content.question(), themes));
    }
}
