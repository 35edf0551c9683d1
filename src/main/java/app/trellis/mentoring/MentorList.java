package app.trellis.mentoring;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads mentors with what is known of them, in one statement. */
@Component
class MentorList {

    private static final String SELECT = """
            select m.id as mentor_id, m.name, m.kind, m.apprentice, m.research_years, m.skill, m.time_given,
                m.former_since, t.last_met, coalesce(t.number, 0) as number
            from mentor m
            left join (select mentor_id, max(held_on) as last_met, count(*) as number from meeting
                where student_id = :student and minutes is not null group by mentor_id) t on t.mentor_id = m.id
            where m.student_id = :student
            """;

    private final JdbcClient jdbc;

    MentorList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those on the list, or those taken off it; the one met last first. */
    List<MentorCard> cards(AccountId student, boolean former) {
        return jdbc.sql(SELECT + (former ? "and m.former_since is not null" : "and m.former_since is null")
                        + " order by coalesce(t.last_met, date '1900-01-01') desc, m.added_at, m.name")
                .param("student", student.value())
                .query((row, n) -> card(row))
                .list();
    }

    Optional<MentorCard> find(AccountId student, MentorId mentor) {
        return jdbc.sql(SELECT + "and m.id = :mentor")
                .param("student", student.value())
                .param("mentor", mentor.value())
                .query((row, n) -> card(row))
                .optional();
    }

    private static MentorCard card(ResultSet row) throws SQLException {
        return new MentorCard(
                MentorRepository.mentor(row),
                row.getBoolean("apprentice"),
                number(row, "research_years"),
                new MentorRating(number(row, "skill"), number(row, "time_given")),
                row.getObject("last_met", LocalDate.class),
                row.getInt("number"),
                row.getObject("former_since") != null);
    }

    private static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }
}
