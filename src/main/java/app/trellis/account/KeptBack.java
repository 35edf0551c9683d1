package app.trellis.account;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Single items that a student keeps to themself although their area is shared: ideas, projects, meetings and reviews.
 * Every statement that an advisor reads leaves them out with {@link #not}. The caller has made sure that the item is the
 * student's.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KeptBack {

    private final JdbcClient jdbc;

    KeptBack(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The condition of a statement that takes only what is not kept back.
     *
     * @param item the table or its alias, with the columns {@code id} and {@code student_id}
     */
    public static String not(String item) {
        return " not exists (select 1 from kept_back k where k.student_id = %1$s.student_id and k.item_id = %1$s.id) "
                .formatted(item);
    }

    /** Whether the student keeps an item to themself. */
    public boolean is(AccountId student, UUID item) {
        return filled("select count(*) from kept_back where student_id = :student and item_id = :item", student, item)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Keeps an item to oneself, or no longer. */
    public void set(AccountId student, UUID item, boolean kept) {
        filled(
                        kept
                                ? "insert into kept_back (student_id, item_id) values (:student, :item) on conflict do nothing"
                                : "delete from kept_back where student_id = :student and item_id = :item",
                        student,
                        item)
                .update();
    }

    private JdbcClient.StatementSpec filled(String sql, AccountId student, UUID item) {
        return jdbc.sql(sql).param("student", student.value()).param("item", item);
    }
}
