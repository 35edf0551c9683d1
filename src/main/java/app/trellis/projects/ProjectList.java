package app.trellis.projects;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import app.trellis.account.AccountId;
import app.trellis.account.KeptBack;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads pages of projects and the board, each in a constant few statements, however many projects there are. */
@Component
class ProjectList {

    private static final String ANY = "%";

    private static final String MATCHING = """
            student_id = :student and state in (:states)
            and (:origin = '' or origin = :origin) and (:risk = '' or risk = :risk)
            and (lower(title) like :text escape '\\' or lower(summary) like :text escape '\\'
                or lower(topic) like :text escape '\\' or lower(method) like :text escape '\\'
                or lower(collaborators) like :text escape '\\')
            """;

    private static final String BOARD = """
            select * from (select p.*, row_number() over (partition by p.state order by p.changed_at desc, p.id) as place
                from project p where p.student_id = :student) placed
            where placed.place <= :most order by placed.place
            """;

    private final JdbcClient jdbc;

    ProjectList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the projects that match. */
    List<ProjectSummary> page(AccountId student, ProjectQuery query, int offset, int limit) {
        return page(student, query, "", offset, limit);
    }

    /** A page of those that match and that the student does not keep back. */
    List<ProjectSummary> shared(AccountId student, ProjectQuery query, int offset, int limit) {
        return page(student, query, "and" + KeptBack.not("project"), offset, limit);
    }

    private List<ProjectSummary> page(AccountId student, ProjectQuery query, String condition, int offset, int limit) {
        return matching(
                        student,
                        query,
                        "select * from project where " + MATCHING + condition + " order by " + order(query)
                                + ", id offset :offset rows fetch next :limit rows only")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> ProjectRow.summary(row))
                .list();
    }

    /** How many match. */
    int count(AccountId student, ProjectQuery query) {
        return matching(student, query, "select count(*) from project where " + MATCHING)
                .query(Integer.class)
                .single();
    }

    /** The board in two statements. */
    Board board(AccountId student) {
        Map<ProjectState, List<ProjectSummary>> columns = new EnumMap<>(ProjectState.class);
        for (ProjectState state : ProjectState.values()) {
            columns.put(state, List.of());
        }
        columns.putAll(jdbc
                .sql(BOARD)
                .param("student", student.value())
                .param("most", Board.MOST)
                .query((row, n) -> ProjectRow.summary(row))
                .list()
                .stream()
                .collect(groupingBy(ProjectSummary::state)));
        return new Board(columns, states(student));
    }

    /** How many projects are in each state; a state with none is left out. */
    Map<ProjectState, Integer> states(AccountId student) {
        return new EnumMap<>(jdbc
                .sql("select state, count(*) as number from project where student_id = :student group by state")
                .param("student", student.value())
                .query((row, n) -> Map.entry(ProjectState.valueOf(row.getString("state")), row.getInt("number")))
                .list()
                .stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        Map.Entry::getValue,
                        Integer::sum,
                        () -> new EnumMap<>(ProjectState.class))));
    }

    private JdbcClient.StatementSpec matching(AccountId student, ProjectQuery query, String sql) {
        return jdbc.sql(sql)
                .param("student", student.value())
                .param("states", query.listed().stream().map(Enum::name).toList())
                .param("origin", query.origin() == null ? "" : query.origin().name())
                .param("risk", query.risk() == null ? "" : query.risk().name())
                .param("text", pattern(query.text()));
    }

    private static String order(ProjectQuery query) {
        String direction = query.descending() ? " desc" : "";
        return switch (query.order()) {
            case TITLE -> "lower(title)" + direction;
            case STATE ->
                "case state when 'RUNNING' then 1 when 'PLANNED' then 2 when 'PAUSED' then 3 else 4 end" + direction
                        + ", changed_at desc";
            case STARTED -> "case when started_on is null then 1 else 0 end, started_on" + direction;
            case CHANGED -> "changed_at" + direction;
        };
    }

    /** What is typed is looked for as it is: its own wildcards mean nothing. */
    private static String pattern(String text) {
        return text.isEmpty() ? ANY : "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
