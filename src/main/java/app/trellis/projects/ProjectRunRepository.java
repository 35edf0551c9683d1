package app.trellis.projects;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.trellis.account.AccountId;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days on which projects ran. Every statement names the student it is for. */
@Repository
class ProjectRunRepository {

    private final JdbcClient jdbc;

    ProjectRunRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The runs of one project, oldest first. */
    List<Run> of(AccountId student, ProjectId project) {
        return of(student, project, """
                        select first_day, last_day from project_run
                        where project_id = :project and student_id = :student order by first_day
                        """).query((row, n) -> ProjectRow.run(row)).list();
    }

    /** The runs of all the student's projects, oldest first. */
    Map<ProjectId, List<Run>> all(AccountId student) {
        return jdbc
                .sql("""
                        select project_id, first_day, last_day from project_run
                        where student_id = :student order by project_id, first_day
                        """)
                .param("student", student.value())
                .query((row, n) -> Map.entry(ProjectRow.id(row, "project_id"), ProjectRow.run(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /** Stores the runs of a project in place of those that were there. */
    void put(AccountId student, ProjectId project, List<Run> runs) {
        of(student, project, "delete from project_run where project_id = :project and student_id = :student")
                .update();
        for (Run run : runs) {
            of(student, project, """
                            insert into project_run (project_id, student_id, first_day, last_day)
                            values (:project, :student, :from, :to)
                            """)
                    .param("from", run.from())
                    .param("to", run.to())
                    .update();
        }
    }

    private JdbcClient.StatementSpec of(AccountId student, ProjectId project, String sql) {
        return jdbc.sql(sql).param("student", student.value()).param("project", project.value());
    }
}
