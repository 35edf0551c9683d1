package app.trellis.impact;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored marks. Every look-up names the student. */
@Repository
class MarkRepository {

    private static final String FIND = "select opportunity, hidden, note from opportunity_mark where student_id = ?";

    private final JdbcClient jdbc;

    MarkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpportunityMark> of(AccountId student) {
        return jdbc.sql(FIND + " order by opportunity")
                .param(student.value())
                .query(MarkRepository::read)
                .list();
    }

    OpportunityMark find(AccountId student, OpportunityId opportunity) {
        return jdbc.sql(FIND + " and opportunity = ?")
                .params(student.value(), opportunity.value())
                .query(MarkRepository::read)
                .optional()
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

    private static OpportunityMark read(ResultSet found, int number) throws SQLException {
        return new OpportunityMark(
                new OpportunityId(found.getString("opportunity")), found.getBoolean("hidden"), found.getString("note"));
    }
}
