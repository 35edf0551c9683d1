package app.trellis.impact;

import app.trellis.account.AccountId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored marks. Every look-up names the student. */
@Repository
class MarkRepository {

    private final JdbcClient jdbc;

    MarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpportunityMark> of(AccountId student) {
        return jdbc.sql("select opportunity, hidden, note from opportunity_mark where student_id = ?"
                        + " order by opportunity")
                .param(student.value())
                .query((found, number) -> new OpportunityMark(
                        new OpportunityId(found.getString("opportunity")),
                        found.getBoolean("hidden"),
                        found.getString("note")))
                .list();
    }

    OpportunityMark find(AccountId student, OpportunityId opportunity) {
        return of(student).stream()
                .filter(mark -> mark.opportunity().equals(opportunity))
                .findFirst()
                .orElseGet(() -> OpportunityMark.none(opportunity));
    }

    /** In place of the one before; an empty one leaves nothing. */
    void write(AccountId student, OpportunityMark mark) {
        jdbc.sql("delete from opportunity_mark where student_id = ? and opportunity = ?")
                .params(student.value(), mark.opportunity().value())
                .update();
        if (!mark.isEmpty()) {
            jdbc.sql("insert into opportunity_mark (student_id, opportunity, hidden, note) values (?, ?, ?, ?)")
                    .params(student.value(), mark.opportunity().value(), mark.hidden(), mark.note())
                    .update();
        }
    }
}
