package app.trellis.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stored hand-overs. */
@Component
class HandOvers {

    private static final String OPEN = """
            select h.id, h.advising_id, student.name as student, advisor.name as advisor, h.email, h.note, h.proposed_at,
                h.successor_id
            from hand_over h
            join advising a on a.id = h.advising_id and a.state = 'ACTIVE'
            join account student on student.id = h.student_id
            join account advisor on advisor.id = h.advisor_id
            where h.ended_at is null and (h.student_id = :me or h.advisor_id = :me)\s""";

    private final JdbcClient jdbc;
    private final AdvisingRepository relations;
    private final Endings endings;
    private final Clock clock;

    HandOvers(JdbcClient jdbc, AdvisingRepository relations, Endings endings, Clock clock) {
        this.jdbc = jdbc;
        this.relations = relations;
        this.endings = endings;
        this.clock = clock;
    }

    HandOverId add(Advising relation, AccountId advisor, String email, String note) {
        var id = HandOverId.create();
        jdbc.sql("""
                insert into hand_over (id, advising_id, student_id, advisor_id, email, note, proposed_at)
                values (:id, :relation, :student, :advisor, :email, :note, :now)""")
                .param("id", id.value())
                .param("relation", relation.id().value())
                .param("student", relation.studentId().value())
                .param("advisor", advisor.value())
                .param("email", email)
                .param("note", note)
                .param("now", now())
                .update();
        return id;
    }

    /** Open ones in which a person is the student or the advisor. */
    List<Stored> open(AccountId me) {
        return jdbc.sql(OPEN + "order by h.proposed_at, h.id")
                .param("me", me.value())
                .query((row, n) -> stored(row))
                .list();
    }

    Optional<Stored> find(AccountId me, HandOverId id) {
        return open(me).stream().filter(each -> each.shown().id().equals(id)).findFirst();
    }

    void confirm(HandOverId id, RelationId successor) {
        jdbc.sql("update hand_over set successor_id = :successor where id = :id")
                .param("successor", successor.value())
                .param("id", id.value())
                .update();
    }

    void end(HandOverId id) {
        jdbc.sql("update hand_over set ended_at = :now where id = :id")
                .param("now", now())
                .param("id", id.value())
                .update();
    }

    /** Whoever was invited as a successor has accepted: the relation they take over ends by itself. */
    void accepted(Advising successor) {
        jdbc.sql("select id, advising_id from hand_over where successor_id = :successor and ended_at is null")
                .param("successor", successor.id().value())
                .query((row, n) -> new Done(
                        new HandOverId(row.getObject("id", UUID.class)),
                        new RelationId(row.getObject("advising_id", UUID.class))))
                .list()
                .forEach(done -> {
                    relations
                            .findByIdAndStudentId(done.relation(), successor.studentId())
                            .filter(each -> each.state() == Advising.State.ACTIVE)
                            .ifPresent(endings::end);
                    end(done.id());
                });
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var successor = row.getObject("successor_id", UUID.class);
        return new Stored(
                new HandOver(
                        new HandOverId(row.getObject("id", UUID.class)),
                        new RelationId(row.getObject("advising_id", UUID.class)),
                        row.getString("student"),
                        row.getString("advisor"),
                        row.getString("email"),
                        row.getString("note"),
                        row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                        successor != null),
                successor == null ? null : new RelationId(successor));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** One with the relation that the confirmation made. */
    record Stored(HandOver shown, @Nullable RelationId successor) {}

    private record Done(HandOverId id, RelationId relation) {}
}
