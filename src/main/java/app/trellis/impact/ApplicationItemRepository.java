package app.trellis.impact;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored items. Every look-up names the student, so that a foreign id finds nothing. */
@Repository
class ApplicationItemRepository {

    private static final String FIND =
            "select id, application_id, kind, item, asked_of, due_on, done_on from application_item where student_id = ?";

    private static final String ORDER = " order by due_on nulls last, kind, item, id";

    private final JdbcClient jdbc;

    ApplicationItemRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The checklists of all applications, what is due first at the top. */
    List<ApplicationItem> of(AccountId student) {
        return jdbc.sql(FIND + ORDER)
                .param(student.value())
                .query((row, number) -> read(row))
                .list();
    }

    /** The checklist of an application, what is due first at the top, what has no day below. */
    List<ApplicationItem> of(AccountId student, ApplicationId application) {
        return jdbc.sql(FIND + " and application_id = ?" + ORDER)
                .params(student.value(), application.value())
                .query((row, number) -> read(row))
                .list();
    }

    Optional<ApplicationItem> find(AccountId student, ApplicationItemId id) {
        return jdbc.sql(FIND + " and id = ?")
                .params(student.value(), id.value())
                .query((row, number) -> read(row))
                .optional();
    }

    void insert(AccountId student, ApplicationItem item) {
        ItemData data = item.data();
        jdbc.sql("insert into application_item"
                        + " (id, student_id, application_id, kind, item, asked_of, due_on, done_on)"
                        + " values (:id, :student, :application, :kind, :item, :askedOf, :due, :done)")
                .param("id", item.id().value())
                .param("student", student.value())
                .param("application", item.application().value())
                .param("kind", data.kind().name())
                .param("item", data.text())
                .param("askedOf", data.askedOf())
                .param("due", data.due())
                .param("done", item.doneOn())
                .update();
    }

    /** Ticks an item, or opens it again with null. */
    void done(AccountId student, ApplicationItemId id, @Nullable LocalDate day) {
        jdbc.sql("update application_item set done_on = :day where student_id = :student and id = :id")
                .param("day", day)
                .param("student", student.value())
                .param("id", id.value())
                .update();
    }

    void delete(AccountId student, ApplicationItemId id) {
        jdbc.sql("delete from application_item where student_id = ? and id = ?")
                .params(student.value(), id.value())
                .update();
    }

    private static ApplicationItem read(ResultSet row) throws SQLException {
        ItemData data = new ItemData(
                ItemKind.valueOf(row.getString("kind")),
                row.getString("item"),
                row.getString("asked_of"),
                row.getObject("due_on", LocalDate.class));
        return new ApplicationItem(
                new ApplicationItemId(row.getObject("id", UUID.class)),
                new ApplicationId(row.getObject("application_id", UUID.class)),
                data,
                row.getObject("done_on", LocalDate.class));
    }
}
