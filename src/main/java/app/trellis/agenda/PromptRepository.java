package app.trellis.agenda;

import app.trellis.account.AccountId;
import app.trellis.agenda.PromptHistory.Answer;
import app.trellis.agenda.PromptHistory.Skip;
import app.trellis.shared.time.IsoWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of a student's prompts. */
@Repository
class PromptRepository {

    private final JdbcClient jdbc;

    PromptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every answer that says something, and every prompt that was put off. */
    PromptHistory history(AccountId student) {
        return new PromptHistory(
                jdbc.sql("""
                    select id, prompt, prompt_week from worldview_entry
                    where student_id = :student and prompt is not null and text <> ''
                    """)
                        .param("student", student.value())
                        .query((row, n) -> new Answer(
                                row.getString("prompt"),
                                IsoWeek.parse(row.getString("prompt_week")),
                                WorldviewRow.id(row)))
                        .list(),
                jdbc.sql("select prompt, week from prompt_skip where student_id = :student order by skipped_at, prompt")
                        .param("student", student.value())
                        .query((row, n) -> new Skip(row.getString("prompt"), IsoWeek.parse(row.getString("week"))))
                        .list());
    }

    /** Puts a prompt off, unless another window has just done the same. */
    void skip(AccountId student, IsoWeek week, String prompt, Instant now) {
        of(student, week, prompt, """
            insert into prompt_skip (student_id, week, prompt, skipped_at)
            values (:student, :week, :prompt, :now) on conflict do nothing
            """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void unskip(AccountId student, IsoWeek week, String prompt) {
        of(
                        student,
                        week,
                        prompt,
                        "delete from prompt_skip where student_id = :student and week = :week and prompt = :prompt")
                .update();
    }

    private JdbcClient.StatementSpec of(AccountId student, IsoWeek week, String prompt, String sql) {
        return jdbc.sql(sql)
                .param("student", student.value())
                .param("week", week.toString())
                .param("prompt", prompt);
    }
}
