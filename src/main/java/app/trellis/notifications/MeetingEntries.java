package app.trellis.notifications;

import app.trellis.account.AccountId;
import app.trellis.mentoring.MeetingId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Meetings with mentors, which are planned by the day, and sessions of reading groups, which have an hour. Of a mentor only
 * the name is read. One statement each.
 */
@Component
class MeetingEntries {

    /** The rounds of every kind of session take about so long. */
    private static final Duration SESSION = Duration.ofHours(1);

    private static final Duration SESSION_ALARM = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final MessageSource texts;
    private final Clock clock;

    MeetingEntries(JdbcClient jdbc, MessageSource texts, Clock clock) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.clock = clock;
    }

    static String uid(MeetingId id) {
        return "meeting-" + id.value() + "@trellis";
    }

    /** Feedback in writing is no meeting. */
    List<CalendarEntry> meetings(AccountId student, Locale language, LocalDate today) {
        return jdbc.sql("""
                        select t.id, t.held_on, m.name
                        from meeting t join mentor m on m.id = t.mentor_id and m.student_id = t.student_id
                        where t.student_id = :student and (t.minutes is null or t.mode = 'LIVE')
                          and t.held_on >= :since
                        order by t.held_on, t.id
                        """)
                .param("student", student.value())
                .param("since", CalendarEntry.since(today))
                .query((row, n) -> {
                    var id = new MeetingId(row.getObject("id", UUID.class));
                    return CalendarEntry.on(
                            Objects.requireNonNull(row.getObject("held_on", LocalDate.class)),
                            uid(id),
                            text(language, "meeting", row.getString("name")),
                            "",
                            "/people/meetings/" + id.value());
                })
                .list();
    }

    /** Those of all groups that the student is in. */
    List<CalendarEntry> sessions(AccountId student, Locale language) {
        return jdbc.sql("""
                        select s.id, s.group_id, s.starts_at, s.topic, g.name
                        from group_member m
                        join reading_group g on g.id = m.group_id
                        join group_session s on s.group_id = g.id and s.starts_at >= :since
                        where m.account_id = :student and m.joined_at is not null and m.left_at is null
                        order by s.starts_at, s.id
                        """)
                .param("student", student.value())
                .param(
                        "since",
                        clock.instant()
                                .minus(Duration.ofDays(CalendarEntry.DAYS_BACK))
                                .atOffset(ZoneOffset.UTC))
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    return new CalendarEntry(
                            "session-" + id + "@trellis",
                            text(language, "session", row.getString("name"), row.getString("topic")),
                            "",
                            "/groups/" + row.getObject("group_id", UUID.class) + "/sessions/" + id,
                            row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                            SESSION,
                            SESSION_ALARM);
                })
                .list();
    }

    private String text(Locale language, String what, Object... arguments) {
        return texts.getMessage("notifications.event." + what, arguments, language);
    }
}
