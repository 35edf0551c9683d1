package app.trellis.ideas;

import app.trellis.account.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What student and advisor say about an idea being strong. */
@Repository
class StrengthRepository {

    private final JdbcClient jdbc;
    private final RequestRepository requests;

    StrengthRepository(JdbcClient jdbc, RequestRepository requests) {
        this.jdbc = jdbc;
        this.requests = requests;
    }

    Strength get(AccountId student, IdeaId idea) {
        boolean advisor = requests.advisorSaysStrong(student, idea);
        return jdbc.sql("select note, said_at from strong_idea where idea_id = :idea and student_id = :student")
                .param("idea", idea.value())
                .param("student", student.value())
                .query((row, n) -> new Strength(row.getObject("said_at") != null, advisor, row.getString("note")))
                .optional()
                .orElse(new Strength(false, advisor, ""));
    }

    /** Ideas that {@link Strength#isStrong()} holds for. */
    int count(AccountId student) {
        return jdbc.sql("""
                        select count(*) from strong_idea s
                        where s.student_id = :student and s.said_at is not null and trim(s.note) <> ''
                        and exists (select 1 from feedback_request r
                            join mentor m on m.id = r.mentor_id and m.student_id = r.student_id
                            join judgement j on j.idea_id = r.idea_id and j.mentor_id = r.mentor_id
                            where r.student_id = s.student_id and r.idea_id = s.idea_id and r.strong
                            and r.answered_at is not null and m.kind = 'ADVISOR' and j.revealed_at is not null)
                        """)
                .param("student", student.value())
                .query(Integer.class)
                .single();
    }

    void say(AccountId student, IdeaId idea, String note, @Nullable Instant saidAt) {
        if (write(
                        "update strong_idea set note = :note, said_at = :at where idea_id = :idea and student_id = :student",
                        student,
                        idea,
                        note,
                        saidAt)
                == 0) {
            write(
                    "insert into strong_idea (idea_id, student_id, note, said_at) values (:idea, :student, :note, :at)",
                    student,
                    idea,
                    note,
                    saidAt);
        }
    }

    private int write(String sql, AccountId student, IdeaId idea, String note, @Nullable Instant saidAt) {
        return jdbc.sql(sql)
                .param("idea", idea.value())
                .param("student", student.value())
                .param("note", note)
                .param("at", saidAt == null ? null : saidAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
