package app.trellis.review;

import app.trellis.account.AccountId;
import app.trellis.account.KeptBack;
import app.trellis.review.SharedReview.SharedIntention;
import app.trellis.shared.time.IsoWeek;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads reviews in bulk, in a constant number of statements. */
@Repository
class PastReviews {

    /** An advisor reads a year back. */
    private static final int MOST_SHARED = 52;

    private final JdbcClient jdbc;

    PastReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Reviews before a week, newest first, whether finished or left. */
    List<PastReview> before(AccountId student, IsoWeek week, int offset, int limit) {
        return jdbc.sql("""
                        select r.week, r.status, r.went_well, count(i.id) as meant,
                               count(case when i.outcome = 'DONE' then 1 end) as done
                        from review r left join intention i on i.review_id = r.id and i.text <> ''
                        where r.student_id = :student and r.week < :week
                        group by r.week, r.status, r.went_well
                        order by r.week desc limit :limit offset :offset
                        """)
                .param("student", student.value())
                .param("week", week.toString())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new PastReview(
                        IsoWeek.parse(row.getString("week")),
                        status(row),
                        row.getString("went_well"),
                        row.getInt("meant"),
                        row.getInt("done")))
                .list();
    }

    /** Finished reviews as an advisor may read them, newest first. Nothing of one being written, or kept back, is in them. */
    List<SharedReview> shared(AccountId student) {
        Map<UUID, List<SharedIntention>> meant = new HashMap<>();
        Map<UUID, List<SharedIntention>> lookedBack = new HashMap<>();
        jdbc.sql("""
                        select i.review_id, i.text, a.id as answered_in,
                               case when a.id is null then null else i.outcome end as outcome
                        from intention i
                        join review r on r.id = i.review_id
                        left join review a on a.id = i.answered_in and a.finished_at is not null
                        where i.student_id = :student and i.text <> '' and %s order by r.week desc, i.position
                        """.formatted(KeptBack.not("r")))
                .param("student", student.value())
                .query(row -> {
                    SharedIntention intention = new SharedIntention(row.getString("text"), outcome(row));
                    add(meant, row.getObject("review_id", UUID.class), intention);
                    add(lookedBack, row.getObject("answered_in", UUID.class), intention);
                });
        return jdbc.sql("""
                        select id, week, status, went_well, in_the_way from review
                        where student_id = :student and finished_at is not null and %s
                        order by week desc limit :most
                        """.formatted(KeptBack.not("review")))
                .param("student", student.value())
                .param("most", MOST_SHARED)
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new SharedReview(
                            IsoWeek.parse(row.getString("week")),
                            status(row),
                            row.getString("went_well"),
                            row.getString("in_the_way"),
                            lookedBack.getOrDefault(id, List.of()),
                            meant.getOrDefault(id, List.of()));
                })
                .list();
    }

    private static void add(
            Map<UUID, List<SharedIntention>> intentions, @Nullable UUID review, SharedIntention intention) {
        if (review != null) {
            intentions.computeIfAbsent(review, id -> new ArrayList<>()).add(intention);
        }
    }

    private static @Nullable QuickStatus status(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("status"))
                .map(QuickStatus::valueOf)
                .orElse(null);
    }

    private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("outcome"))
                .map(Outcome::valueOf)
                .orElse(null);
    }
}
