package app.trellis.projects;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.trellis.account.AccountId;
import app.trellis.account.KeptBack;
import app.trellis.plan.MilestoneId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored outputs with their steps. Every statement names the student it is for. */
@Repository
class OutputRepository {

    private static final String STEPS = "select s.* from project_output_step s where s.student_id = :student ";

    private final JdbcClient jdbc;

    OutputRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Output> find(AccountId student, OutputId id) {
        var steps = steps(of(student, id, STEPS + "and s.output_id = :id order by s.number"));
        return of(student, id, "select * from project_output where id = :id and student_id = :student")
                .query((row, n) -> OutputColumns.output(row, steps))
                .optional();
    }

    /** The outputs of a project, in the order in which they were added; two statements. */
    List<Output> list(AccountId student, ProjectId project) {
        var steps = steps(student(student, STEPS + """
                        and s.output_id in (select id from project_output where project_id = :project)
                        order by s.output_id, s.number
                        """).param("project", project.value()));
        return student(student, """
                        select * from project_output where project_id = :project and student_id = :student
                        order by created_at, id
                        """)
                .param("project", project.value())
                .query((row, n) -> OutputColumns.output(row, steps))
                .list();
    }

    /** All outputs of a student, the one worked on last first; two statements. */
    List<OutputRow> all(AccountId student) {
        return all(student, "");
    }

    /** As {@link #all}, without those of projects that the student keeps back. */
    List<OutputRow> shared(AccountId student) {
        return all(student, "and" + KeptBack.not("p"));
    }

    private List<OutputRow> all(AccountId student, String condition) {
        var steps = steps(student(student, STEPS + "order by s.output_id, s.number"));
        return student(student, """
                        select o.*, p.title as project_title from project_output o join project p on p.id = o.project_id
                        where o.student_id = :student %s order by o.changed_at desc, o.id
                        """.formatted(condition))
                .query((row, n) -> new OutputRow(OutputColumns.output(row, steps), row.getString("project_title")))
                .list();
    }

    /** Adds an output as it is. */
    void add(AccountId student, Output it) {
        OutputColumns.data(of(student, it.id(), """
                        insert into project_output (id, project_id, student_id, version, title, state, opportunity,
                            venue, deadline, author_position, author_number, author_count, audience, link,
                            milestone_id, created_at, changed_at)
                        values (:id, :project, :student, :version, :title, :state, :opportunity,
                            :venue, :deadline, :position, :number, :count, :audience, :link,
                            (select m.id from milestone m where m.id = :milestone and m.student_id = :student),
                            :createdAt, :changedAt)
                        """), it.data())
                .param("project", it.project().value())
                .param("version", it.version())
                .param("state", it.state().name())
                .param("milestone", uuid(it.milestone()))
                .param("createdAt", ProjectRepository.utc(it.createdAt()))
                .param("changedAt", ProjectRepository.utc(it.changedAt()))
                .update();
        putSteps(student, it);
    }

    /** Changes what a form says; false if the output is no longer as it was read. */
    boolean change(AccountId student, OutputId id, int version, OutputData data, Instant now) {
        return OutputColumns.data(of(student, id, """
                        update project_output set version = version + 1, title = :title, opportunity = :opportunity,
                            venue = :venue, deadline = :deadline, author_position = :position,
                            author_number = :number, author_count = :count, audience = :audience, link = :link,
                            changed_at = :now
                        where id = :id and student_id = :student and version = :version
                        """), data)
                        .param("version", version)
                        .param("now", ProjectRepository.utc(now))
                        .update()
                == 1;
    }

    /** Moves an output to where it stands now, with the steps it took. */
    void move(AccountId student, Output to, Instant now) {
        int moved = of(student, to.id(), """
                        update project_output set version = version + 1, state = :state, changed_at = :now
                        where id = :id and student_id = :student
                        """)
                .param("state", to.state().name())
                .param("now", ProjectRepository.utc(now))
                .update();
        if (moved == 1) {
            putSteps(student, to);
        }
    }

    /** Notes what stands for its deadline on the plan. */
    void plan(AccountId student, OutputId id, @Nullable MilestoneId milestone) {
        of(student, id, "update project_output set milestone_id = :milestone where id = :id and student_id = :student")
                .param("milestone", uuid(milestone))
                .update();
    }

    void remove(AccountId student, OutputId id) {
        of(student, id, "delete from project_output where id = :id and student_id = :student")
                .update();
    }

    private void putSteps(AccountId student, Output it) {
        of(student, it.id(), "delete from project_output_step where output_id = :id and student_id = :student")
                .update();
        for (int number = 0; number < it.steps().size(); number++) {
            OutputStep step = it.steps().get(number);
            of(student, it.id(), """
                            insert into project_output_step (output_id, student_id, number, state, venue, happened_on)
                            values (:id, :student, :number, :state, :venue, :on)
                            """)
                    .param("number", number + 1)
                    .param("state", step.state().name())
                    .param("venue", step.venue())
                    .param("on", step.on())
                    .update();
        }
    }

    private static Map<UUID, List<OutputStep>> steps(JdbcClient.StatementSpec statement) {
        return statement
                .query((row, n) -> Map.entry(row.getObject("output_id", UUID.class), OutputColumns.step(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static @Nullable UUID uuid(@Nullable MilestoneId id) {
        return id == null ? null : id.value();
    }

    private JdbcClient.StatementSpec of(AccountId student, OutputId id, String sql) {
        return student(student, sql).param("id", id.value());
    }

    private JdbcClient.StatementSpec student(AccountId student, String sql) {
        return jdbc.sql(sql).param("student", student.value());
    }
}
