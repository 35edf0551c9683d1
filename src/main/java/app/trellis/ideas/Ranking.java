package app.trellis.ideas;

import app.trellis.account.AccountId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The student's own order of ideas, “so the best ideas can be prioritized” (post, section "Why be a research lead?").
 * Places have gaps, so that a move touches one row; when a gap is used up, all places are spread again.
 */
@Component
class Ranking {

    /** What lies between two neighbours at first. */
    static final long GAP = 1L << 20;

    private final JdbcClient jdbc;

    Ranking(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts an idea directly above another one. */
    void above(AccountId student, IdeaId moved, IdeaId other) {
        long below = place(student, other);
        long over = neighbour(student, moved, below, true).orElse(below - 2 * GAP);
        if (below - over < 2) {
            spread(student);
            above(student, moved, other);
        } else {
            put(student, moved, over + (below - over) / 2);
        }
    }

    /** Puts an idea directly below another one. */
    void below(AccountId student, IdeaId moved, IdeaId other) {
        long over = place(student, other);
        long below = neighbour(student, moved, over, false).orElse(over + 2 * GAP);
        if (below - over < 2) {
            spread(student);
            below(student, moved, other);
        } else {
            put(student, moved, over + (below - over) / 2);
        }
    }

    private long place(AccountId student, IdeaId id) {
        return jdbc.sql("select place from idea where id = :id and student_id = :student")
                .param("id", id.value())
                .param("student", student.value())
                .query(Long.class)
                .single();
    }

    private Optional<Long> neighbour(AccountId student, IdeaId moved, long place, boolean above) {
        String sql = above
                ? "select max(place) from idea where student_id = :student and id <> :moved and place < :place"
                : "select min(place) from idea where student_id = :student and id <> :moved and place > :place";
        return jdbc.sql(sql)
                .param("student", student.value())
                .param("moved", moved.value())
                .param("place", place)
                .query((row, n) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    private void put(AccountId student, IdeaId id, long place) {
        jdbc.sql("update idea set place = :place where id = :id and student_id = :student")
                .param("place", place)
                .param("id", id.value())
                .param("student", student.value())
                .update();
    }

    private void spread(AccountId student) {
        List<IdeaId> all = jdbc.sql("select id from idea where student_id = :student order by place, captured_at, id")
                .param("student", student.value())
                .query((row, n) -> IdeaRow.id(row))
                .list();
        for (int n = 0; n < all.size(); n++) {
            put(student, all.get(n), (n + 1) * GAP);
        }
    }
}
