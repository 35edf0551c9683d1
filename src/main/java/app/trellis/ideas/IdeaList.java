package app.trellis.ideas;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import app.trellis.account.AccountId;
import app.trellis.account.KeptBack;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads pages of ideas: one statement for the rows and one for their tags, however many ideas there are. */
@Component
class IdeaList {

    private static final String ANY = "%%";
    private static final String MATCHING = """
             from idea i where i.student_id = :student and i.state in (:states)
            and (:tag = '' or exists (select 1 from idea_tag t where t.idea_id = i.id and t.tag = :tag))
            and (:text = '%%' or lower(i.line) like :text or lower(i.notes) like :text
                or exists (select 1 from idea_tag t where t.idea_id = i.id and t.tag like :text))
            """;

    private final JdbcClient jdbc;

    IdeaList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the ideas that match. */
    List<IdeaSummary> page(AccountId student, IdeaQuery query, int offset, int limit) {
        return page(student, query, "", offset, limit);
    }

    /** A page of those that match and that the student does not keep back. */
    List<IdeaSummary> shared(AccountId student, IdeaQuery query, int offset, int limit) {
        return page(student, query, "and" + KeptBack.not("i"), offset, limit);
    }

    private List<IdeaSummary> page(AccountId student, IdeaQuery query, String condition, int offset, int limit) {
        List<IdeaSummary> rows = matching(student, query, """
                        select i.id, i.line, i.state, i.half_baked, i.captured_at, i.changed_at
                        %s order by %s offset :offset rows fetch next :limit rows only
                        """.formatted(MATCHING + condition, order(query.order())))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> IdeaRow.summary(row))
                .list();
        return rows.isEmpty() ? rows : tagged(student, rows);
    }

    /** How many ideas match. */
    int count(AccountId student, IdeaQuery query) {
        return matching(student, query, "select count(*)" + MATCHING)
                .query(Integer.class)
                .single();
    }

    /** Every tag in use, the commonest first. */
    List<String> tags(AccountId student) {
        return jdbc.sql("select tag from idea_tag where student_id = :student group by tag order by count(*) desc, tag")
                .param("student", student.value())
                .query((row, n) -> row.getString("tag"))
                .list();
    }

    /** How many ideas are in each state; a state with none is left out. */
    Map<IdeaState, Integer> states(AccountId student) {
        return jdbc
                .sql("select state, count(*) as number from idea where student_id = :student group by state")
                .param("student", student.value())
                .query((row, n) -> Map.entry(IdeaState.valueOf(row.getString("state")), row.getInt("number")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private List<IdeaSummary> tagged(AccountId student, List<IdeaSummary> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id().value()).toList();
        Map<IdeaId, List<String>> tags = jdbc
                .sql("""
                        select idea_id as id, tag from idea_tag
                        where student_id = :student and idea_id in (:ids) order by tag
                        """)
                .param("student", student.value())
                .param("ids", ids)
                .query((row, n) -> Map.entry(IdeaRow.id(row), row.getString("tag")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return rows.stream()
                .map(row -> row.withTags(tags.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private JdbcClient.StatementSpec matching(AccountId student, IdeaQuery query, String sql) {
        String tag = query.tag();
        return jdbc.sql(sql)
                .param("student", student.value())
                .param("states", query.listed().stream().map(Enum::name).toList())
                .param("tag", tag == null ? "" : tag)
                .param("text", pattern(query.text()));
    }

    private static String order(IdeaOrder order) {
        return switch (order) {
            case NEWEST -> "i.captured_at desc, i.id";
            case CHANGED -> "i.changed_at desc, i.id";
            case RANKED -> "i.place, i.captured_at, i.id";
        };
    }

    /** What is typed is looked for as it is: its own wildcards mean nothing. */
    private static String pattern(String text) {
        return text.isEmpty() ? ANY : "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
