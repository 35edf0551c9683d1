package app.trellis.review;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.KeptBack;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.shared.Change;
import app.trellis.shared.time.IsoWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which weekly reviews were finished, for somebody with whom they are shared, in one statement. */
@Service
@Transactional(readOnly = true)
public class ReviewChangeService {

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    ReviewChangeService(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Reviews finished on that day of the reader's, or later; the newest first. */
    @SharedWithAdvisor(Area.REVIEWS)
    public List<Change> since(AccountId student, LocalDate day) {
        var zone = current.zone();
        return jdbc.sql("""
                select week, finished_at from review where student_id = :student and finished_at >= :from and %s
                order by finished_at desc fetch first :most rows only""".formatted(KeptBack.not("review")))
                .param("student", student.value())
                .param("from", day.atStartOfDay(zone).toOffsetDateTime())
                .param("most", Change.MOST)
                .query((row, n) -> new Change(
                        row.getObject("finished_at", OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toLocalDate(),
                        "changes.review",
                        String.valueOf(IsoWeek.parse(row.getString("week")).week())))
                .list();
    }
}
