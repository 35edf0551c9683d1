package app.trellis.report;

import app.trellis.account.AccountId;
import app.trellis.shared.Edit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Stored reports and their texts. Every statement names the student it is for. */
@Repository
class ReportRepository {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    ReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredReport> list(AccountId student) {
        return of(student, "select * from annual_report where student_id = :student order by report_year")
                .query((row, n) -> stored(row))
                .list();
    }

    Optional<StoredReport> find(AccountId student, int year) {
        return of(student, "select * from annual_report where student_id = :student and report_year = :year")
                .param("year", year)
                .query((row, n) -> stored(row))
                .optional();
    }

    /** The report, which nobody else changes until the transaction is over. */
    Optional<StoredReport> hold(AccountId student, ReportId id) {
        return one(student, id, "select * from annual_report where id = :id and student_id = :student for update")
                .query((row, n) -> stored(row))
                .optional();
    }

    /** Begins it; one that is there stays as it is. */
    void open(AccountId student, int year, Instant now) {
        of(student, """
            insert into annual_report (id, student_id, report_year, state, opened_at)
            values (:id, :student, :year, 'DRAFT', :now) on conflict do nothing
            """)
                .param("id", ReportId.create().value())
                .param("year", year)
                .param("now", utc(now))
                .update();
    }

    Map<ReportField, String> texts(ReportId id, AccountId student) {
        Map<ReportField, String> texts = new EnumMap<>(ReportField.class);
        one(student, id, "select field, text from annual_report_text where report_id = :id and student_id = :student")
                .query((row, n) -> texts.put(ReportField.valueOf(row.getString("field")), row.getString("text")))
                .list();
        return texts;
    }

    /** Stores a text over the one its writer saw; false if another one is there. */
    boolean write(AccountId student, ReportId id, ReportField field, Edit edit) {
        one(student, id, """
            insert into annual_report_text (report_id, student_id, field) values (:id, :student, :field)
            on conflict do nothing
            """).param("field", field.name()).update();
        return one(student, id, """
            update annual_report_text set text = :text
            where report_id = :id and student_id = :student and field = :field and text in (:seen, :text)
            """)
                        .param("field", field.name())
                        .param("seen", edit.seen())
                        .param("text", edit.now())
                        .update()
                == 1;
    }

    /** Stores the reply over the one its writer saw; false if another one is there. */
    boolean writeReply(AccountId student, ReportId id, Edit edit) {
        return one(student, id, """
            update annual_report set reply = :text
            where id = :id and student_id = :student and reply in (:seen, :text)
            """)
                        .param("seen", edit.seen())
                        .param("text", edit.now())
                        .update()
                == 1;
    }

    void period(AccountId student, ReportId id, StoredReport.@Nullable Period own) {
        one(student, id, """
            update annual_report set own_from = :first, own_until = :last where id = :id and student_id = :student
            """)
                .param("first", own == null ? null : own.from())
                .param("last", own == null ? null : own.until())
                .update();
    }

    void expect(AccountId student, ReportId id, @Nullable LocalDate day) {
        one(student, id, "update annual_report set expected_on = :day where id = :id and student_id = :student")
                .param("day", day)
                .update();
    }

    void handOver(AccountId student, ReportId id, ReportHeader header, Instant now) {
        one(student, id, """
            update annual_report set state = 'HANDED_OVER', header = :header, handed_at = :now
            where id = :id and student_id = :student
            """)
                .param("header", JSON.writeValueAsString(header))
                .param("now", utc(now))
                .update();
    }

    /** Makes it a draft again; with a next version its reply is new too. */
    void draft(AccountId student, ReportId id, boolean next) {
        one(student, id, """
            update annual_report set state = 'DRAFT', header = null, handed_at = null, signed_at = null
            %s where id = :id and student_id = :student
            """.formatted(next ? ", reply = '', version = version + 1" : ""))
                .update();
    }

    void sign(AccountId student, ReportId id, @Nullable Instant now) {
        one(student, id, "update annual_report set signed_at = :now where id = :id and student_id = :student")
                .param("now", now == null ? null : utc(now))
                .update();
    }

    void lock(StoredReport report, ReportContent content, Instant now) {
        one(report.student(), report.id(), """
            insert into annual_report_version (report_id, student_id, number, content, locked_at)
            values (:id, :student, :number, :content, :now)
            """)
                .param("number", report.version())
                .param("content", JSON.writeValueAsString(content))
                .param("now", utc(now))
                .update();
        one(report.student(), report.id(), """
            update annual_report set state = 'LOCKED', first_locked_at = coalesce(first_locked_at, :now)
            where id = :id and student_id = :student
            """).param("now", utc(now)).update();
    }

    /** All locked versions of a year, newest first. */
    List<LockedReport> locked(AccountId student, int year) {
        return of(student, """
            select v.number, v.locked_at, v.content from annual_report_version v
            join annual_report r on r.id = v.report_id
            where v.student_id = :student and r.report_year = :year order by v.number desc
            """)
                .param("year", year)
                .query((row, n) -> lockedReport(row))
                .list();
    }

    static LockedReport lockedReport(ResultSet row) throws SQLException {
        return new LockedReport(
                row.getInt("number"),
                Objects.requireNonNull(moment(row, "locked_at")),
                JSON.readValue(row.getString("content"), ReportContent.class));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    static StoredReport stored(ResultSet row) throws SQLException {
        var from = row.getObject("own_from", LocalDate.class);
        var until = row.getObject("own_until", LocalDate.class);
        var header = row.getString("header");
        return new StoredReport(
                new ReportId(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("student_id", UUID.class)),
                row.getInt("report_year"),
                row.getInt("version"),
                ReportState.valueOf(row.getString("state")),
                from == null || until == null ? null : new StoredReport.Period(from, until),
                row.getObject("expected_on", LocalDate.class),
                header == null ? null : JSON.readValue(header, ReportHeader.class),
                row.getString("reply"),
                moment(row, "handed_at"),
                moment(row, "signed_at"),
                row.getObject("first_locked_at") != null);
    }

    private JdbcClient.StatementSpec of(AccountId student, String sql) {
        return jdbc.sql(sql).param("student", student.value());
    }

    private JdbcClient.StatementSpec one(AccountId student, ReportId id, String sql) {
        return of(student, sql).param("id", id.value());
    }
}
