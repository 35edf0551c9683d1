package app.trellis.report;

import static app.trellis.report.ReportRepository.utc;

import app.trellis.account.AccountId;
import app.trellis.shared.Edit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * To whom reports were handed, and what they wrote. What an advisor asks for is found only while they advise the student;
 * the relation is read in the statement itself, so that its end counts at once.
 */
@Repository
class ReaderRepository {

    private static final String ADVISES = """
            and exists (select 1 from advising a where a.student_id = r.student_id
                and a.advisor_id = r.advisor_id and a.state = 'ACTIVE')
            """;

    private final JdbcClient jdbc;

    ReaderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All to whom a version was handed, by name. */
    List<StoredReader> list(ReportId id, int version) {
        return jdbc.sql("""
                select r.*, exists (select 1 from advising a where a.student_id = r.student_id
                    and a.advisor_id = r.advisor_id and a.state = 'ACTIVE') as active
                from annual_report_reader r
                where r.report_id = :id and r.version = :version and r.handed
                order by r.advisor_name, r.advisor_id
                """)
                .param("id", id.value())
                .param("version", version)
                .query((row, n) -> reader(row))
                .list();
    }

    /** Hands a version to an advisor. What they had written before it was taken back is there again, as a draft. */
    void hand(StoredReport report, AccountId advisor, String name) {
        reader(report, advisor, """
            insert into annual_report_reader (report_id, student_id, version, advisor_id, advisor_name, handed)
            values (:id, :student, :version, :advisor, :name, true) on conflict do nothing
            """)
                .param("student", report.student().value())
                .param("name", name)
                .update();
        reader(report, advisor, """
            update annual_report_reader set handed = true, advisor_name = :name
            where report_id = :id and version = :version and advisor_id = :advisor
            """).param("name", name).update();
    }

    /** Takes a version back from everybody. */
    void takeBack(StoredReport report) {
        jdbc.sql("""
            update annual_report_reader set handed = false, given_at = null
            where report_id = :id and version = :version
            """)
                .param("id", report.id().value())
                .param("version", report.version())
                .update();
    }

    /** A report that was handed to an advisor, who advises now. */
    Optional<StoredReport> received(AccountId student, AccountId advisor, int year) {
        return jdbc.sql("""
                select t.* from annual_report t join annual_report_reader r
                    on r.report_id = t.id and r.version = t.version and r.handed
                where t.student_id = :student and t.report_year = :year and t.state = 'HANDED_OVER'
                and r.advisor_id = :advisor
                """ + ADVISES)
                .param("student", student.value())
                .param("advisor", advisor.value())
                .param("year", year)
                .query((row, n) -> ReportRepository.stored(row))
                .optional();
    }

    /** What an advisor, who advises now, was handed by a student, newest first. */
    List<ReceivedSummary> list(AccountId student, AccountId advisor) {
        return jdbc.sql("""
                select t.report_year, r.version, r.signed_at, v.number
                from annual_report t join annual_report_reader r on r.report_id = t.id and r.handed
                left join annual_report_version v on v.report_id = t.id and v.number = r.version
                where t.student_id = :student and r.advisor_id = :advisor
                and (v.number is not null or (t.state = 'HANDED_OVER' and t.version = r.version))
                """ + ADVISES + " order by t.report_year desc, r.version desc")
                .param("student", student.value())
                .param("advisor", advisor.value())
                .query((row, n) -> new ReceivedSummary(
                        row.getInt("report_year"),
                        row.getInt("version"),
                        row.getObject("number") != null,
                        row.getObject("signed_at") != null))
                .list();
    }

    /** A locked version of a report that was handed to an advisor, who advises now. */
    Optional<LockedReport> locked(AccountId student, AccountId advisor, int year, int version) {
        return jdbc.sql("""
                select v.number, v.locked_at, v.content
                from annual_report_version v join annual_report t on t.id = v.report_id
                join annual_report_reader r on r.report_id = t.id and r.version = v.number and r.handed
                where t.student_id = :student and t.report_year = :year and v.number = :version
                and r.advisor_id = :advisor
                """ + ADVISES)
                .param("student", student.value())
                .param("advisor", advisor.value())
                .param("year", year)
                .param("version", version)
                .query((row, n) -> ReportRepository.lockedReport(row))
                .optional();
    }

    /** Stores a view over the one its writer saw; false if another one is there. */
    boolean write(StoredReport report, AccountId advisor, Edit edit) {
        return change(report, advisor, "view_text = :text", " and view_text in (:seen, :text)")
                        .param("seen", edit.seen())
                        .param("text", edit.now())
                        .update()
                == 1;
    }

    void choose(StoredReport report, AccountId advisor, OutcomeId outcome, OutcomeLabel label) {
        change(report, advisor, "outcome_id = :outcome, outcome_english = :english, outcome_german = :german", "")
                .param("outcome", outcome.value())
                .param("english", label.english())
                .param("german", label.german())
                .update();
    }

    void give(StoredReport report, AccountId advisor, @Nullable Instant now) {
        change(report, advisor, "given_at = :now", "")
                .param("now", now == null ? null : utc(now))
                .update();
    }

    void sign(StoredReport report, AccountId advisor, @Nullable Instant now) {
        change(report, advisor, "signed_at = :now", "")
                .param("now", now == null ? null : utc(now))
                .update();
    }

    private JdbcClient.StatementSpec change(StoredReport report, AccountId advisor, String what, String only) {
        return reader(
                report,
                advisor,
                "update annual_report_reader set " + what
                        + " where report_id = :id and version = :version and advisor_id = :advisor" + only);
    }

    private JdbcClient.StatementSpec reader(StoredReport report, AccountId advisor, String sql) {
        return jdbc.sql(sql)
                .param("id", report.id().value())
                .param("version", report.version())
                .param("advisor", advisor.value());
    }

    private static StoredReader reader(ResultSet row) throws SQLException {
        var outcome = row.getObject("outcome_id", UUID.class);
        var english = row.getString("outcome_english");
        return new StoredReader(
                new AccountId(row.getObject("advisor_id", UUID.class)),
                row.getString("advisor_name"),
                row.getBoolean("active"),
                row.getString("view_text"),
                outcome == null ? null : new OutcomeId(outcome),
                english == null ? null : new OutcomeLabel(english, row.getString("outcome_german")),
                ReportRepository.moment(row, "given_at"),
                ReportRepository.moment(row, "signed_at"));
    }
}
