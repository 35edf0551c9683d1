package app.trellis.plan;

import app.trellis.account.AccountId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Up to which version a student has answered the offers about each milestone of the template. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TemplateAnswerRepository {

    private final JdbcClient jdbc;

    TemplateAnswerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The versions by the keys of the milestones. */
    Map<String, Integer> of(AccountId student) {
        var found = new HashMap<String, Integer>();
        jdbc.sql("select template_key, version from template_answer where student_id = :student")
                .param("student", student.value())
                .query(row -> {
                    found.put(row.getString("template_key"), row.getInt("version"));
                });
        return found;
    }

    /** @param version null to forget the answer */
    void write(AccountId student, String key, @Nullable Integer version) {
        jdbc.sql("delete from template_answer where student_id = :student and template_key = :key")
                .param("student", student.value())
                .param("key", key)
                .update();
        if (version != null) {
            jdbc.sql(
                            "insert into template_answer (student_id, template_key, version) values (:student, :key, :version)")
                    .param("student", student.value())
                    .param("key", key)
                    .param("version", version)
                    .update();
        }
    }
}
