package app.trellis.notifications;

import app.trellis.account.AccountId;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.MilestoneTitles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open milestones as events; one that is reached or dropped leaves the calendar. One statement. */
@Component
class MilestoneEntries {

    private final JdbcClient jdbc;
    private final MilestoneTitles titles;
    private final MessageSource texts;

    MilestoneEntries(JdbcClient jdbc, MilestoneTitles titles, MessageSource texts) {
        this.jdbc = jdbc;
        this.titles = titles;
        this.texts = texts;
    }

    static String uid(MilestoneId id) {
        return "milestone-" + id.value() + "@trellis";
    }

    List<CalendarEntry> of(AccountId student, Locale language) {
        return jdbc.sql("""
                        select id, title, template_key, template_version, target_date from milestone
                        where student_id = :student and status in ('PLANNED', 'UNDER_WAY') order by target_date, id
                        """)
                .param("student", student.value())
                .query((row, n) -> {
                    var id = new MilestoneId(row.getObject("id", UUID.class));
                    var title = titles.title(
                            row.getString("title"),
                            row.getString("template_key"),
                            row.getInt("template_version"),
                            language);
                    return CalendarEntry.on(
                            Objects.requireNonNull(row.getObject("target_date", LocalDate.class)),
                            uid(id),
                            texts.getMessage("notifications.event.milestone", new Object[] {title}, language),
                            "",
                            "/plan?milestone=" + id.value());
                })
                .list();
    }
}
