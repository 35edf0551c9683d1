package app.trellis.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.trellis.account.AccountId;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stored evidence. It is read for a whole plan at once, so it is no part of the stored milestone. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceRepository {

    private final JdbcClient jdbc;

    EvidenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<MilestoneId, List<Evidence>> findByStudent(AccountId student) {
        return jdbc
                .sql("""
                        select milestone_id, id, link, note, added_on from milestone_evidence
                        where student_id = :student order by added_on, id""")
                .param("student", student.value())
                .query((row, number) -> {
                    String link = row.getString("link");
                    var evidence = new Evidence(
                            new EvidenceId(row.getObject("id", UUID.class)),
                            link == null ? null : URI.create(link),
                            row.getString("note"),
                            row.getObject("added_on", LocalDate.class));
                    return Map.entry(new MilestoneId(row.getObject("milestone_id", UUID.class)), evidence);
                })
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    void add(AccountId student, MilestoneId milestone, Evidence evidence) {
        jdbc.sql("""
                        insert into milestone_evidence (id, student_id, milestone_id, link, note, added_on)
                        values (:id, :student, :milestone, :link, :note, :addedOn)""")
                .param("id", evidence.id().value())
                .param("student", student.value())
                .param("milestone", milestone.value())
                .param("link", evidence.link() == null ? null : evidence.link().toString())
                .param("note", evidence.note())
                .param("addedOn", evidence.addedOn())
                .update();
    }

    /** Tells whether there was such a piece of evidence of this student. */
    boolean remove(AccountId student, EvidenceId id) {
        return jdbc.sql("delete from milestone_evidence where id = :id and student_id = :student")
                        .param("id", id.value())
                        .param("student", student.value())
                        .update()
                > 0;
    }
}
