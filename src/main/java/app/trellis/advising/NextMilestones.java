package app.trellis.advising;

import app.trellis.account.AccountId;
import app.trellis.plan.MilestoneTitles;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names the next milestone of each student of a page, in one statement. */
@Component
class NextMilestones {

    private final JdbcClient jdbc;
    private final MilestoneTitles titles;

    NextMilestones(JdbcClient jdbc, MilestoneTitles titles) {
        this.jdbc = jdbc;
        this.titles = titles;
    }

    /** Only of students whose plan is shared; the caller has read that. */
    Map<AccountId, NextMilestone> of(List<StudentFacts> students, LocalDate today, Locale locale) {
        var ids = students.stream()
                .filter(student -> student.visibleTarget() != null)
                .map(student -> student.id().value())
                .toList();
        var next = new HashMap<AccountId, NextMilestone>();
        jdbc.sql("""
                select m.student_id, m.title, m.template_key, m.template_version, m.target_date from milestone m
                where m.student_id in (:ids) and m.status in ('PLANNED', 'UNDER_WAY')
                and m.target_date = (select min(n.target_date) from milestone n
                    where n.student_id = m.student_id and n.status in ('PLANNED', 'UNDER_WAY')
                    and n.target_date >= :today)
                order by m.phase, m.position""")
                .param("ids", ids.isEmpty() ? List.of(new UUID(0, 0)) : ids)
                .param("today", today)
                .query(row -> {
                    next.putIfAbsent(
                            new AccountId(row.getObject("student_id", UUID.class)),
                            new NextMilestone(
                                    titles.title(
                                            row.getString("title"),
                                            row.getString("template_key"),
                                            row.getInt("template_version"),
                                            locale),
                                    row.getObject("target_date", LocalDate.class)));
                });
        return next;
    }
}
