package app.trellis.advising;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts students straight into the tables, since five hundred of them would be long in the making otherwise. */
public final class Rows {

    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(2025, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcClient jdbc;

    /** @param jdbc where the rows go */
    public Rows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Students of an advisor who share everything, each with a programme, a milestone, a review and a meeting. */
    public List<AccountId> students(AccountId advisor, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> {
                    var student = student("Student %03d".formatted(index));
                    advise(student, advisor, "ACTIVE", Area.values());
                    programme(student, LocalDate.of(2025, 8, 1));
                    milestone(
                            student,
                            "Write it up",
                            "PLANNED",
                            LocalDate.of(2026, 12, 1).plusDays(index),
                            false);
                    review(student, "2026-W47", true);
                    meeting(student, LocalDate.of(2026, 11, 20), 60, "LIVE");
                    return student;
                })
                .toList();
    }

    /** A student who came long ago. */
    public AccountId student(String name) {
        var id = AccountId.create();
        jdbc.sql("insert into account (id, email, name, password_hash, language, zone, created_at, version)"
                        + " values (?, ?, ?, 'none', 'en', 'Europe/Berlin', ?, 0)")
                .params(id.value(), id.value() + "@example.org", name, LONG_AGO)
                .update();
        jdbc.sql("insert into account_role values (?, 'STUDENT')")
                .param(id.value())
                .update();
        return id;
    }

    /** A relation in any state. */
    public void advise(AccountId student, AccountId advisor, String state, Area... areas) {
        var relation = UUID.randomUUID();
        jdbc.sql("insert into advising (id, student_id, advisor_id, email, state, invited_at, accepted_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 0)")
                .params(relation, student.value(), advisor.value(), "x", state, LONG_AGO, LONG_AGO)
                .update();
        for (var area : areas) {
            jdbc.sql("insert into advising_share values (?, ?)")
                    .params(relation, area.name())
                    .update();
        }
    }

    /** A five-year programme in full time. */
    public void programme(AccountId student, LocalDate start) {
        jdbc.sql("insert into programme (student_id, version, start_date, length_months, pace, experience, profile,"
                        + " safety_nearby) values (?, 0, ?, 60, 'FULL_TIME', 'NONE', 'BOTH', 'NOBODY')")
                .params(student.value(), start)
                .update();
    }

    /** A leave, both days included. */
    public void leave(AccountId student, LocalDate from, LocalDate to) {
        jdbc.sql("insert into leave_period values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), student.value(), from, to)
                .update();
    }

    /** A milestone of the student's own. */
    public void milestone(AccountId student, String title, String status, LocalDate target, boolean earlier) {
        jdbc.sql("insert into milestone (id, student_id, version, phase, position, title, target_date, own_date,"
                        + " earlier, status) values (?, ?, 0, 'EXECUTION', 0, ?, ?, true, ?, ?)")
                .params(UUID.randomUUID(), student.value(), title, target, earlier, status)
                .update();
    }

    /** A review, finished or being written. */
    public void review(AccountId student, String week, boolean finished) {
        jdbc.sql("insert into review (id, student_id, week, started_at) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), student.value(), week, LONG_AGO)
                .update();
        if (finished) {
            jdbc.sql("update review set finished_at = started_at where student_id = ? and week = ?")
                    .params(student.value(), week)
                    .update();
        }
    }

    /** A meeting with a mentor of its own. */
    public void meeting(AccountId student, LocalDate day, int minutes, String mode) {
        var mentor = UUID.randomUUID();
        jdbc.sql("insert into mentor (id, student_id, name, kind, added_at) values (?, ?, ?, 'ADVISOR', ?)")
                .params(mentor, student.value(), mentor.toString(), LONG_AGO)
                .update();
        jdbc.sql("insert into meeting (id, student_id, mentor_id, held_on, minutes, mode, logged_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), student.value(), mentor, day, minutes, mode, LONG_AGO)
                .update();
    }

    /** An own target for mentor time. */
    public void target(AccountId student, int minutes, LocalDate reviewOn) {
        jdbc.sql("insert into mentor_wish (student_id, minutes, reason, review_on) values (?, ?, 'own', ?)")
                .params(student.value(), minutes, reviewOn)
                .update();
    }

    /** A request about an idea of its own to an advisor, withdrawn or open. */
    public void request(AccountId student, AccountId advisor, Instant asked, boolean withdrawn) {
        var idea = UUID.randomUUID();
        var mentor = UUID.randomUUID();
        jdbc.sql("insert into idea (id, student_id, line, state, place, captured_at, changed_at)"
                        + " values (?, ?, 'An idea', 'IN_FEEDBACK', 1, ?, ?)")
                .params(idea, student.value(), LONG_AGO, LONG_AGO)
                .update();
        jdbc.sql("insert into proposal_version (id, idea_id, student_id, number, origin, problem, approach,"
                        + " theory_of_change, tractability, first_test, kept_at)"
                        + " values (?, ?, ?, 1, 'FEEDBACK', '', '', 'It matters.', '', '', ?)")
                .params(UUID.randomUUID(), idea, student.value(), LONG_AGO)
                .update();
        jdbc.sql("insert into mentor (id, student_id, name, kind, added_at) values (?, ?, ?, 'ADVISOR', ?)")
                .params(mentor, student.value(), mentor.toString(), LONG_AGO)
                .update();
        var at = asked.atOffset(ZoneOffset.UTC);
        jdbc.sql(
                        "insert into feedback_request (id, student_id, idea_id, mentor_id, version, lane, advisor_id, asked_at,"
                                + " revoked_at) values (?, ?, ?, ?, 1, 'TRACTABILITY', ?, ?, ?)")
                .params(Arrays.asList(
                        UUID.randomUUID(), student.value(), idea, mentor, advisor.value(), at, withdrawn ? at : null))
                .update();
    }

    /** A student's report of year 1, handed over to nobody yet. */
    public UUID report(AccountId student, String state, @Nullable Instant handed) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into annual_report (id, student_id, report_year, state, opened_at, handed_at)"
                        + " values (?, ?, 1, ?, ?, ?)")
                .params(Arrays.asList(
                        id, student.value(), state, LONG_AGO, handed == null ? null : handed.atOffset(ZoneOffset.UTC)))
                .update();
        return id;
    }

    /** Hands the first version of a report to an advisor. */
    public void handed(UUID report, AccountId student, AccountId advisor) {
        jdbc.sql("insert into annual_report_reader (report_id, student_id, version, advisor_id, advisor_name, handed)"
                        + " values (?, ?, 1, ?, 'Grace', true)")
                .params(report, student.value(), advisor.value())
                .update();
    }
}
