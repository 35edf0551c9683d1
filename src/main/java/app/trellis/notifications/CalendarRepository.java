package app.trellis.notifications;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored calendar links. */
@Repository
class CalendarRepository {

    private static final String OF = " where student_id = :student";

    private final JdbcClient jdbc;

    CalendarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CalendarLink> find(AccountId student) {
        return of(student, "select * from calendar_link" + OF)
                .query((row, n) ->
                        new CalendarLink(moment(row, "ended_at") == null ? moment(row, "made_at") : null, options(row)))
                .optional();
    }

    /** Whose a secret is, while its link works and they may sign in as a student. */
    Optional<Reader> byToken(String hash) {
        return jdbc.sql("""
                        select c.*, a.language, a.zone
                        from calendar_link c
                        join account a on a.id = c.student_id and a.disabled_at is null
                        join account_role r on r.account = a.id and r.role = 'STUDENT'
                        where c.token_hash = :hash and c.ended_at is null
                        """)
                .param("hash", hash)
                .query((row, n) -> new Reader(
                        new AccountId(row.getObject("student_id", UUID.class)),
                        Locale.of(row.getString("language")),
                        ZoneId.of(row.getString("zone")),
                        options(row),
                        row.getString("digest"),
                        Objects.requireNonNull(moment(row, "changed_at"))))
                .optional();
    }

    void choose(AccountId student, CalendarOptions options, Instant now) {
        add(student, now);
        var day = options.reviewDay();
        of(student, "update calendar_link set alarms = :alarms, review_day = :day, review_hour = :hour" + OF)
                .param("alarms", options.alarms())
                .param("day", day == null ? null : day.getValue())
                .param("hour", options.reviewHour())
                .update();
    }

    /** Puts a secret in the place of the one before. */
    void replace(AccountId student, String hash, Instant now) {
        add(student, now);
        of(student, "update calendar_link set token_hash = :hash, made_at = :now, ended_at = null" + OF)
                .param("hash", hash)
                .param("now", utc(now))
                .update();
    }

    /** Ends the link, or ({@code null}) lets the latest one work again. */
    void end(AccountId student, @Nullable Instant when) {
        of(student, "update calendar_link set ended_at = :ended" + OF + " and token_hash is not null")
                .param("ended", when == null ? null : utc(when))
                .update();
    }

    void changed(AccountId student, String digest, Instant now) {
        of(student, "update calendar_link set digest = :digest, changed_at = :now" + OF)
                .param("digest", digest)
                .param("now", utc(now))
                .update();
    }

    private void add(AccountId student, Instant now) {
        var day = Objects.requireNonNull(CalendarOptions.FIRST.reviewDay());
        of(student, """
                insert into calendar_link (student_id, alarms, review_day, review_hour, changed_at)
                values (:student, :alarms, :day, :hour, :now) on conflict do nothing
                """)
                .param("alarms", CalendarOptions.FIRST.alarms())
                .param("day", day.getValue())
                .param("hour", CalendarOptions.FIRST.reviewHour())
                .param("now", utc(now))
                .update();
    }

    private JdbcClient.StatementSpec of(AccountId student, String sql) {
        return jdbc.sql(sql).param("student", student.value());
    }

    private static CalendarOptions options(ResultSet row) throws SQLException {
        var day = row.getObject("review_day", Integer.class);
        return new CalendarOptions(
                row.getBoolean("alarms"), day == null ? null : DayOfWeek.of(day), row.getInt("review_hour"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Whom a link belongs to, and what it showed last. */
    record Reader(
            AccountId student,
            Locale language,
            ZoneId zone,
            CalendarOptions options,
            String digest,
            Instant changedAt) {}
}
