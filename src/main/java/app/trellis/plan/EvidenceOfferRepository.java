package app.trellis.plan;

import app.trellis.account.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which milestones an achievement may be counted for, and which offers have been answered. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceOfferRepository {

    private final JdbcClient jdbc;

    EvidenceOfferRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An open milestone that came with the template; {@code title} is null while it keeps the template's. */
    record Candidate(
            MilestoneId id,
            String templateKey,
            int templateVersion,
            @Nullable String title) {}

    /** Open milestones from these templates, by date. */
    List<Candidate> open(AccountId student, Collection<String> templateKeys) {
        return jdbc.sql("""
                        select id, template_key, template_version, title from milestone
                        where student_id = :student and template_key in (:keys)
                        and status in ('PLANNED', 'UNDER_WAY') order by target_date, id""")
                .param("student", student.value())
                .param("keys", templateKeys)
                .query((row, number) -> new Candidate(
                        new MilestoneId(row.getObject("id", UUID.class)),
                        Objects.requireNonNull(row.getString("template_key")),
                        row.getInt("template_version"),
                        row.getString("title")))
                .list();
    }

    /** Those of the subjects that have been answered. */
    Set<String> answered(AccountId student, Collection<String> subjects) {
        return new HashSet<>(jdbc.sql("""
                        select subject from evidence_answer where student_id = :student and subject in (:subjects)""")
                .param("student", student.value())
                .param("subjects", subjects)
                .query(String.class)
                .list());
    }

    /** Tells whether there was an open offer to answer. */
    boolean answer(AccountId student, String subject, Instant at) {
        if (!answered(student, Set.of(subject)).isEmpty()) {
            return false;
        }
        return jdbc.sql("""
                        insert into evidence_answer (student_id, subject, answered_at)
                        values (:student, :subject, :at)""")
                        .param("student", student.value())
                        .param("subject", subject)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    void forget(AccountId student, String subject) {
        jdbc.sql("delete from evidence_answer where student_id = :student and subject = :subject")
                .param("student", student.value())
                .param("subject", subject)
                .update();
    }
}
