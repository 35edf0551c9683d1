package app.trellis.reflection;

import app.trellis.account.AccountId;
import app.trellis.shared.Edit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored reflections. Every statement names the student, so nobody can reach another's. */
@Repository
class ReflectionRepository {

    private static final String ANSWER =
            " where reflection_id = :id and student_id = :student and question = :question and about = :about";

    private final JdbcClient jdbc;

    ReflectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of one kind with their answers, newest first, in one statement. */
    List<Reflection> list(AccountId student, ReflectionKind kind) {
        Map<Reflection, Map<String, Answer>> found = new LinkedHashMap<>();
        jdbc.sql("""
                        select r.id, r.begun_on, r.finished_on, a.question, a.about, a.score, a.choice, a.words
                        from private_reflection r
                        left join reflection_answer a on a.reflection_id = r.id and a.student_id = r.student_id
                        where r.student_id = :student and r.kind = :kind order by r.begun_on desc, r.id, a.about
                        """)
                .param("student", student.value())
                .param("kind", kind.name())
                .query(row -> {
                    var answers = found.computeIfAbsent(bare(row, kind), reflection -> new LinkedHashMap<>());
                    if (row.getString("question") != null) {
                        var answer = answer(row);
                        answers.put(answer.question() + answer.about(), answer);
                    }
                });
        return found.entrySet().stream()
                .map(each -> with(each.getKey(), List.copyOf(each.getValue().values())))
                .toList();
    }

    void begin(AccountId student, ReflectionId id, ReflectionKind kind, LocalDate today) {
        jdbc.sql("insert into private_reflection (id, student_id, kind, begun_on) values (:id, :student, :kind, :day)")
                .param("id", id.value())
                .param("student", student.value())
                .param("kind", kind.name())
                .param("day", today)
                .update();
    }

    /** Finishes it, or opens it again with null; false if the student has none such. */
    boolean finish(AccountId student, ReflectionId id, @Nullable LocalDate day) {
        return jdbc.sql("update private_reflection set finished_on = :day where id = :id and student_id = :student")
                        .param("day", day)
                        .param("id", id.value())
                        .param("student", student.value())
                        .update()
                == 1;
    }

    void remove(AccountId student, ReflectionId id) {
        jdbc.sql("delete from private_reflection where id = :id and student_id = :student")
                .param("id", id.value())
                .param("student", student.value())
                .update();
    }

    /** Makes room for an answer, if there is none yet. */
    void makeRoom(AccountId student, ReflectionId id, Question question, String about) {
        answer("""
                insert into reflection_answer (reflection_id, student_id, question, about)
                values (:id, :student, :question, :about) on conflict do nothing
                """, student, id, question, about).update();
    }

    void score(AccountId student, ReflectionId id, Answer answer) {
        answer("update reflection_answer set score = :score, choice = :choice" + ANSWER, student, id, answer)
                .param("score", answer.score())
                .param("choice", answer.choice())
                .update();
    }

    /** Stores a text over the one its writer saw; false if another one is there. */
    boolean write(AccountId student, ReflectionId id, Question question, String about, Edit edit) {
        return answer(
                                "update reflection_answer set words = :now" + ANSWER + " and words in (:seen, :now)",
                                student,
                                id,
                                question,
                                about)
                        .param("seen", edit.seen())
                        .param("now", edit.now())
                        .update()
                == 1;
    }

    private JdbcClient.StatementSpec answer(String sql, AccountId student, ReflectionId id, Answer answer) {
        return answer(sql, student, id, answer.question(), answer.about());
    }

    private JdbcClient.StatementSpec answer(
            String sql, AccountId student, ReflectionId id, Question question, String about) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("student", student.value())
                .param("question", question.name())
                .param("about", about);
    }

    private static Reflection bare(ResultSet row, ReflectionKind kind) throws SQLException {
        return new Reflection(
                new ReflectionId(row.getObject("id", UUID.class)),
                kind,
                Objects.requireNonNull(row.getObject("begun_on", LocalDate.class)),
                row.getObject("finished_on", LocalDate.class),
                List.of());
    }

    private static Reflection with(Reflection bare, List<Answer> answers) {
        return new Reflection(bare.id(), bare.kind(), bare.begunOn(), bare.finishedOn(), answers);
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                Question.valueOf(row.getString("question")),
                row.getString("about"),
                row.getObject("score", Integer.class),
                row.getString("choice"),
                row.getString("words"));
    }
}
