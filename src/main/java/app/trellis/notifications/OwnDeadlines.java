package app.trellis.notifications;

import app.trellis.account.AccountId;
import app.trellis.impact.OpportunityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which deadlines are a student's: of what they apply to, and of what they write for. Two statements. */
@Component
class OwnDeadlines {

    private final JdbcClient jdbc;
    private final MessageSource texts;

    OwnDeadlines(JdbcClient jdbc, MessageSource texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** The opportunities that the student has not done with, each once. */
    List<OpportunityId> opportunities(AccountId student) {
        return jdbc
                .sql("""
                        select opportunity from application
                        where student_id = :student and state not in ('DECLINED', 'ATTENDED')
                        union select opportunity from project_output
                        where student_id = :student and state in ('DRAFTING', 'REJECTED') and opportunity is not null
                        order by 1
                        """)
                .param("student", student.value())
                .query((row, n) -> row.getString("opportunity"))
                .list()
                .stream()
                .filter(OpportunityId::isValid)
                .map(OpportunityId::new)
                .toList();
    }

    /** Days that the student noted at an output, unless they are milestones as well. */
    List<CalendarEntry> outputs(AccountId student, Locale language, LocalDate today) {
        return jdbc.sql("""
                        select id, project_id, title, deadline from project_output
                        where student_id = :student and state in ('DRAFTING', 'REJECTED') and opportunity is null
                          and milestone_id is null and deadline >= :since
                        order by deadline, id
                        """)
                .param("student", student.value())
                .param("since", CalendarEntry.since(today))
                .query((row, n) -> CalendarEntry.on(
                        Objects.requireNonNull(row.getObject("deadline", LocalDate.class)),
                        "output-" + row.getObject("id", UUID.class) + "@trellis",
                        texts.getMessage("notifications.event.output", new Object[] {row.getString("title")}, language),
                        "",
                        "/projects/" + row.getObject("project_id", UUID.class)))
                .list();
    }
}
