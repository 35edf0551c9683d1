package app.trellis.plan;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored suggestions. Every statement names the student or the advisor it is for. */
@Repository
class SuggestionRepository {

    private static final String ALL = """
            select s.*, coalesce(a.name, s.advisor_name) as name
            from suggested_milestone s left join account a on a.id = s.advisor_id
            """;

    private final JdbcClient jdbc;

    SuggestionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccountId student, AccountId advisor, String name, SuggestionId id, MilestoneData data, Instant now) {
        jdbc.sql("""
                        insert into suggested_milestone (id, student_id, advisor_id, advisor_name, phase, title, why,
                            target_date, suggested_at, state)
                        values (:id, :student, :advisor, :name, :phase, :title, :why, :target, :now, 'OPEN')
                        """)
                .param("id", id.value())
                .param("student", student.value())
                .param("advisor", advisor.value())
                .param("name", name)
                .param("phase", data.phase().name())
                .param("title", data.title())
                .param("why", data.why())
                .param("target", data.target())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those in a state, the oldest first. */
    List<Suggestion> ofStudent(AccountId student, SuggestionState state) {
        return jdbc.sql(ALL + "where s.student_id = :student and s.state = :state order by s.suggested_at, s.id")
                .param("student", student.value())
                .param("state", state.name())
                .query((row, n) -> suggestion(row))
                .list();
    }

    /** Those of one advisor for one student, the latest first. */
    List<Suggestion> ofAdvisor(AccountId advisor, AccountId student, int most) {
        return jdbc.sql(ALL + """
                        where s.advisor_id = :advisor and s.student_id = :student
                        order by s.suggested_at desc, s.id limit :most
                        """)
                .param("advisor", advisor.value())
                .param("student", student.value())
                .param("most", most)
                .query((row, n) -> suggestion(row))
                .list();
    }

    Optional<Suggestion> findByStudent(SuggestionId id, AccountId student) {
        return find(ALL + "where s.id = :id and s.student_id = :who", id.value(), student);
    }

    Optional<Suggestion> findByAdvisor(SuggestionId id, AccountId advisor) {
        return find(ALL + "where s.id = :id and s.advisor_id = :who", id.value(), advisor);
    }

    /** What a milestone of this student came from. */
    Optional<Suggestion> behind(MilestoneId milestone, AccountId student) {
        return find(ALL + "where s.milestone_id = :id and s.student_id = :who", milestone.value(), student);
    }

    /** Moves it from one state to another; false if it is not in that state any more. */
    boolean become(Suggestion from, SuggestionState to, String answer, @Nullable MilestoneId milestone) {
        return jdbc.sql("""
                        update suggested_milestone set state = :to, answer = :answer, milestone_id = :milestone
                        where id = :id and state = :from
                        """)
                        .param("id", from.id().value())
                        .param("from", from.state().name())
                        .param("to", to.name())
                        .param("answer", answer)
                        .param("milestone", milestone == null ? null : milestone.value())
                        .update()
                == 1;
    }

    private Optional<Suggestion> find(String sql, UUID id, AccountId who) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("who", who.value())
                .query((row, n) -> suggestion(row))
                .optional();
    }

    private static Suggestion suggestion(ResultSet row) throws SQLException {
        var milestone = row.getObject("milestone_id", UUID.class);
        return new Suggestion(
                new SuggestionId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("student_id", UUID.class)),
                row.getString("name"),
                new MilestoneData(
                        Phase.valueOf(row.getString("phase")),
                        row.getString("title"),
                        row.getString("why"),
                        row.getObject("target_date", LocalDate.class)),
                row.getObject("suggested_at", OffsetDateTime.class).toInstant(),
                SuggestionState.valueOf(row.getString("state")),
                row.getString("answer"),
                milestone == null ? null : new MilestoneId(milestone));
    }
}
