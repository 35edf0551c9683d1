package app.trellis.review;

import app.trellis.account.AccountId;
import app.trellis.shared.Edit;
import app.trellis.shared.time.IsoWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored reviews. Every statement names the student it is for. */
@Repository
class ReviewRepository {

    private static final String OPEN = " where student_id = :student and week = :week and finished_at is null";

    private final JdbcClient jdbc;

    ReviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredReview> find(AccountId student, IsoWeek week) {
        return about(student, week, "select * from review where student_id = :student and week = :week")
                .query((row, n) -> review(row))
                .optional();
    }

    /** The reviews of a week and the weeks after it. */
    List<StoredReview> since(AccountId student, IsoWeek week) {
        return about(student, week, "select * from review where student_id = :student and week >= :week")
                .query((row, n) -> review(row))
                .list();
    }

    /** All weeks whose review is finished. */
    Set<IsoWeek> finishedWeeks(AccountId student) {
        return jdbc.sql("select week from review where student_id = :student and finished_at is not null")
                .param("student", student.value())
                .query((row, n) -> IsoWeek.parse(row.getString("week")))
                .set();
    }

    /** Begins a review, unless another window has just done the same. True if this one did. */
    boolean begin(AccountId student, IsoWeek week, UUID id, Instant now) {
        return about(student, week, """
                                insert into review (id, student_id, week, started_at)
                                values (:id, :student, :week, :now)
                                on conflict do nothing
                                """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Stores a text over the one its writer saw; false if another one is there. */
    boolean write(AccountId student, IsoWeek week, ReviewText text, Edit edit) {
        String column = switch (text) {
            case WENT_WELL -> "went_well";
            case IN_THE_WAY -> "in_the_way";
        };
        String sql = "update review set %s = :now %s and %s in (:seen, :now)".formatted(column, OPEN, column);
        return about(student, week, sql)
                        .param("seen", edit.seen())
                        .param("now", edit.now())
                        .update()
                == 1;
    }

    void status(AccountId student, IsoWeek week, @Nullable QuickStatus status) {
        about(student, week, "update review set status = :status" + OPEN)
                .param("status", status == null ? null : status.name())
                .update();
    }

    void finish(AccountId student, IsoWeek week, Instant now) {
        about(student, week, "update review set finished_at = :now" + OPEN)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void reopen(AccountId student, IsoWeek week) {
        about(student, week, "update review set finished_at = null where student_id = :student and week = :week")
                .update();
    }

    private JdbcClient.StatementSpec about(AccountId student, IsoWeek week, String sql) {
        return jdbc.sql(sql).param("student", student.value()).param("week", week.toString());
    }

    private static StoredReview review(ResultSet row) throws SQLException {
        return new StoredReview(
                row.getObject("id", UUID.class),
                IsoWeek.parse(row.getString("week")),
                Optional.ofNullable(row.getString("status"))
                        .map(QuickStatus::valueOf)
                        .orElse(null),
                row.getString("went_well"),
                row.getString("in_the_way"),
                row.getObject("finished_at") != null);
    }
}
