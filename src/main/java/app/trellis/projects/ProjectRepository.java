package app.trellis.projects;

import app.trellis.account.AccountId;
import app.trellis.ideas.IdeaId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored projects, one at a time. Every statement names the student it is for. */
@Repository
class ProjectRepository {

    private static final String NOTHING = "";

    private final JdbcClient jdbc;
    private final ProjectRunRepository runs;

    ProjectRepository(JdbcClient jdbc, ProjectRunRepository runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    /** One project of this student. */
    Optional<Project> find(AccountId student, ProjectId id) {
        return of(student, id, "select * from project where id = :id and student_id = :student")
                .query((row, n) -> ProjectRow.project(row, runs.of(student, id)))
                .optional();
    }

    /** The project that an idea became. */
    Optional<ProjectId> ofIdea(AccountId student, IdeaId idea) {
        return jdbc.sql("select id from project where idea_id = :idea and student_id = :student")
                .param("idea", idea.value())
                .param("student", student.value())
                .query((row, n) -> ProjectRow.id(row, "id"))
                .optional();
    }

    /** Adds a project as it is; false if its id is taken, or its idea has a project. */
    boolean add(AccountId student, Project it) {
        boolean added = data(of(student, it.id(), """
                        insert into project (id, student_id, version, title, summary, origin, whose, idea_id, idea_on,
                            role, risk, speed, safety, safety_note, academic_value, safety_value,
                            topic, method, collaborators, state, started_on, first_test_on, expected_end,
                            closed_on, lesson, created_at, changed_at)
                        values (:id, :student, :version, :title, :summary, :origin, :whose,
                            (select i.id from idea i where i.id = :idea and i.student_id = :student), :ideaOn,
                            :role, :risk, :speed, :safety, :note, :academic, :forSafety,
                            :topic, :method, :collaborators, :state, :started, :firstTest, :expectedEnd,
                            :closedOn, :lesson, :createdAt, :changedAt)
                        on conflict do nothing
                        """), it.data())
                        .param("version", it.version())
                        .param("idea", uuid(it.idea()))
                        .param("ideaOn", it.ideaOn())
                        .param("state", it.state().name())
                        .param("closedOn", it.closedOn())
                        .param("lesson", it.lesson())
                        .param("createdAt", utc(it.createdAt()))
                        .param("changedAt", utc(it.changedAt()))
                        .update()
                == 1;
        if (added) {
            runs.put(student, it.id(), it.runs());
        }
        return added;
    }

    /** Changes what a form says; false if the project is no longer as it was read. */
    boolean change(AccountId student, ProjectId id, int version, ProjectData data, Instant now) {
        return data(of(student, id, """
                        update project set version = version + 1, title = :title, summary = :summary, origin = :origin,
                            whose = :whose, role = :role, risk = :risk, speed = :speed, safety = :safety,
                            safety_note = :note, academic_value = :academic, safety_value = :forSafety,
                            topic = :topic, method = :method, collaborators = :collaborators,
                            started_on = :started, first_test_on = :firstTest, expected_end = :expectedEnd,
                            changed_at = :now
                        where id = :id and student_id = :student and version = :version
                        """), data)
                        .param("version", version)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** Moves a project to where it stands now, with the days it ran. */
    void move(AccountId student, Project to, Instant now) {
        int moved = of(student, to.id(), """
                        update project set version = version + 1, state = :state, started_on = :started,
                            closed_on = :closedOn, lesson = :lesson, changed_at = :now
                        where id = :id and student_id = :student
                        """)
                .param("state", to.state().name())
                .param("started", to.data().dates().started())
                .param("closedOn", to.closedOn())
                .param("lesson", to.lesson())
                .param("now", utc(now))
                .update();
        if (moved == 1) {
            runs.put(student, to.id(), to.runs());
        }
    }

    /** Says that the project was worked on. */
    void touch(AccountId student, ProjectId id, Instant now) {
        of(student, id, "update project set changed_at = :now where id = :id and student_id = :student")
                .param("now", utc(now))
                .update();
    }

    /** Removes the project of an idea if nothing was done about it since it was made. */
    void removeUntouched(AccountId student, IdeaId idea) {
        jdbc.sql("""
                        delete from project where idea_id = :idea and student_id = :student and version = 0
                            and not exists (select 1 from project_decision d where d.project_id = project.id)
                            and not exists (select 1 from project_output o where o.project_id = project.id)
                        """)
                .param("idea", idea.value())
                .param("student", student.value())
                .update();
    }

    void remove(AccountId student, ProjectId id) {
        of(student, id, "delete from project where id = :id and student_id = :student")
                .update();
    }

    private static JdbcClient.StatementSpec data(JdbcClient.StatementSpec statement, ProjectData data) {
        var worth = data.worth();
        var variety = data.variety();
        var dates = data.dates();
        return statement
                .param("title", data.title())
                .param("summary", data.summary())
                .param("origin", data.origin().name())
                .param("whose", data.origin() == Origin.OWN ? NOTHING : data.whose())
                .param("role", data.role().name())
                .param("risk", name(data.risk()))
                .param("speed", name(data.speed()))
                .param("safety", name(worth.safety()))
                .param("note", ProjectRules.text(worth.note()))
                .param("academic", worth.academic())
                .param("forSafety", worth.forSafety())
                .param("topic", ProjectRules.line(variety.topic()))
                .param("method", ProjectRules.line(variety.method()))
                .param("collaborators", ProjectRules.line(variety.collaborators()))
                .param("started", dates.started())
                .param("firstTest", dates.firstTest())
                .param("expectedEnd", dates.expectedEnd());
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }

    private static @Nullable UUID uuid(@Nullable IdeaId idea) {
        return idea == null ? null : idea.value();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private JdbcClient.StatementSpec of(AccountId student, ProjectId id, String sql) {
        return jdbc.sql(sql).param("student", student.value()).param("id", id.value());
    }
}
