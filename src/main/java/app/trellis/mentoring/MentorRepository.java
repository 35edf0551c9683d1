package app.trellis.mentoring;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored mentors. Every statement names the student it is for. */
@Repository
class MentorRepository {

    private final JdbcClient jdbc;

    MentorRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A student's mentors, the one met last first: that is who is likely to be met again. */
    List<Mentor> list(AccountId student) {
        return jdbc.sql("""
                        select m.id as mentor_id, m.name, m.kind from mentor m
                        left join meeting t on t.mentor_id = m.id and t.student_id = m.student_id
                            and t.minutes is not null
                        where m.student_id = :student and m.former_since is null
                        group by m.id, m.name, m.kind, m.added_at
                        order by coalesce(max(t.held_on), date '1900-01-01') desc, m.added_at, m.name
                        """)
                .param("student", student.value())
                .query((row, n) -> mentor(row))
                .list();
    }

    Optional<Mentor> find(AccountId student, MentorId mentor) {
        return jdbc.sql("select id as mentor_id, name, kind from mentor where id = :id and student_id = :student")
                .param("id", mentor.value())
                .param("student", student.value())
                .query((row, n) -> mentor(row))
                .optional();
    }

    /** The mentor on the student's list who has this account. */
    Optional<Mentor> withAccount(AccountId student, AccountId account) {
        return jdbc.sql("select id as mentor_id, name, kind from mentor"
                        + " where account_id = :account and student_id = :student")
                .param("account", account.value())
                .param("student", student.value())
                .query((row, n) -> mentor(row))
                .optional();
    }

    void link(AccountId student, MentorId mentor, AccountId account) {
        jdbc.sql("update mentor set account_id = :account where id = :id and student_id = :student")
                .param("account", account.value())
                .param("id", mentor.value())
                .param("student", student.value())
                .update();
    }

    boolean exists(AccountId student, MentorId mentor) {
        return jdbc.sql("select count(*) from mentor where id = :id and student_id = :student")
                        .param("id", mentor.value())
                        .param("student", student.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The mentor of this name, on the list or off it. */
    Optional<Mentor> named(AccountId student, String name) {
        return jdbc
                .sql("select id as mentor_id, name, kind from mentor"
                        + " where student_id = :student and lower(name) = lower(:name)")
                .param("student", student.value())
                .param("name", name)
                .query((row, n) -> mentor(row))
                .stream()
                .findFirst();
    }

    boolean isFormer(AccountId student, MentorId mentor) {
        return of(
                                student,
                                mentor,
                                "select count(*) from mentor where id = :id and student_id = :student"
                                        + " and former_since is not null")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Planned ones included. */
    boolean hasMeetings(AccountId student, MentorId mentor) {
        return of(student, mentor, "select count(*) from meeting where mentor_id = :id and student_id = :student")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void change(AccountId student, MentorId mentor, MentorProfile profile) {
        of(student, mentor, """
                        update mentor set name = :name, kind = :kind, apprentice = :apprentice, research_years = :years
                        where id = :id and student_id = :student
                        """)
                .param("name", profile.name())
                .param("kind", profile.kind().name())
                .param("apprentice", profile.apprentice())
                .param("years", profile.researchYears())
                .update();
    }

    void rate(AccountId student, MentorId mentor, MentorRating rating) {
        of(student, mentor, """
                        update mentor set skill = :skill, time_given = :time
                        where id = :id and student_id = :student
                        """)
                .param("skill", rating.skill())
                .param("time", rating.time())
                .update();
    }

    void takeOff(AccountId student, MentorId mentor, Instant now) {
        of(student, mentor, "update mentor set former_since = :now where id = :id and student_id = :student")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void bringBack(AccountId student, MentorId mentor) {
        of(student, mentor, "update mentor set former_since = null where id = :id and student_id = :student")
                .update();
    }

    void delete(AccountId student, MentorId mentor) {
        of(student, mentor, "delete from mentor where id = :id and student_id = :student")
                .update();
    }

    /** False if there is one of that id, whoever's. */
    boolean add(AccountId student, Mentor mentor, Instant now) {
        return jdbc.sql("""
                        insert into mentor (id, student_id, name, kind, added_at)
                        values (:id, :student, :name, :kind, :now)
                        on conflict do nothing
                        """)
                        .param("id", mentor.id().value())
                        .param("student", student.value())
                        .param("name", mentor.name())
                        .param("kind", mentor.kind().name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec of(AccountId student, MentorId mentor, String sql) {
        return jdbc.sql(sql).param("student", student.value()).param("id", mentor.value());
    }

    static Mentor mentor(ResultSet row) throws SQLException {
        return new Mentor(
                new MentorId(row.getObject("mentor_id", UUID.class)),
                row.getString("name"),
                MentorKind.valueOf(row.getString("kind")));
    }
}
