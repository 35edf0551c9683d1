package app.trellis.advising;

import app.trellis.account.AccountId;
import app.trellis.mentoring.DaysAway;
import app.trellis.mentoring.MentorTime;
import app.trellis.plan.Experience;
import app.trellis.plan.Leave;
import app.trellis.plan.LeaveId;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.Programme;
import app.trellis.plan.SafetyNearby;
import app.trellis.report.ReportMark;
import app.trellis.shared.time.IsoWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Turns a row of the statement about all students into facts, and asks the rules about them. */
record FactsRow(ResultSet found, MeetingSums sums, LocalDate today) {

    static Map<AccountId, List<Leave>> leaves(JdbcClient.StatementSpec statement) {
        var leaves = new HashMap<AccountId, List<Leave>>();
        statement.query(row -> {
            var leave = new Leave(
                    new LeaveId(row.getObject("id", UUID.class)),
                    row.getObject("first_day", LocalDate.class),
                    row.getObject("last_day", LocalDate.class));
            leaves.computeIfAbsent(student(row), id -> new ArrayList<>()).add(leave);
        });
        return leaves;
    }

    static Map<AccountId, List<ReportStanding.Row>> reports(JdbcClient.StatementSpec statement) {
        var reports = new HashMap<AccountId, List<ReportStanding.Row>>();
        statement.query(row -> {
            var mark = new ReportMark(
                    row.getInt("report_year"),
                    row.getObject("own_from", LocalDate.class),
                    row.getObject("own_until", LocalDate.class),
                    row.getBoolean("done"));
            reports.computeIfAbsent(student(row), id -> new ArrayList<>())
                    .add(new ReportStanding.Row(mark, day(row, "waiting_since")));
        });
        return reports;
    }

    StudentFacts facts(Map<AccountId, List<Leave>> leaves, Map<AccountId, List<ReportStanding.Row>> reports)
            throws SQLException {
        var id = student(found);
        var programme = programme(leaves.getOrDefault(id, List.of()));
        var standing = new Standing(
                SharedAreas.of(found),
                found.getObject("created_at", OffsetDateTime.class).toLocalDate(),
                programme,
                week(),
                date("late_target"),
                sums.weekly(found),
                target(),
                day(found, "waiting_since"),
                day(found, "conversation_since"),
                ReportStanding.of(programme, reports.getOrDefault(id, List.of()), today));
        return new StudentFacts(
                id,
                found.getString("name"),
                standing,
                date("next_target"),
                MentorTime.upTo(
                        today, sums.recent(found), DaysAway.from(Optional.ofNullable(programme)), standing.target()),
                found.getInt("waiting"),
                AttentionReason.list(standing, today));
    }

    private static AccountId student(ResultSet row) throws SQLException {
        return new AccountId(row.getObject("student_id", UUID.class));
    }

    private @Nullable Programme programme(List<Leave> leaves) throws SQLException {
        var start = date("start_date");
        return start == null
                ? null
                : new Programme(
                        start,
                        found.getInt("length_months"),
                        Pace.valueOf(found.getString("pace")),
                        Experience.valueOf(found.getString("experience")),
                        Profile.valueOf(found.getString("profile")),
                        SafetyNearby.valueOf(found.getString("safety_nearby")),
                        leaves,
                        date("switched_on"));
    }

    private @Nullable IsoWeek week() throws SQLException {
        var week = found.getString("week");
        return week == null ? null : IsoWeek.parse(week);
    }

    private int target() throws SQLException {
        var own = found.getObject("target", Integer.class);
        return own == null ? MentorTime.TARGET : own;
    }

    private static @Nullable LocalDate day(ResultSet row, String moment) throws SQLException {
        var since = row.getObject(moment, OffsetDateTime.class);
        return since == null ? null : since.toLocalDate();
    }

    private @Nullable LocalDate date(String column) throws SQLException {
        return found.getObject(column, LocalDate.class);
    }
}
