package app.trellis.advising;

import app.trellis.account.AccountId;
import app.trellis.account.RelationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests for a conversation, of active relations only. A request from before a relation was taken up anew is none. */
@Repository
class ConversationRepository {

    private static final String PARTNERS = """
            select a.id, a.advisor_id, advisor.name, advisor.email, advisor.language, c.asked_at, c.mailed_at, c.closed_at
            from advising a
            join account advisor on advisor.id = a.advisor_id
            left join conversation_request c on c.student_id = a.student_id and c.advisor_id = a.advisor_id
                and c.asked_at >= a.accepted_at
            where a.student_id = :student and a.state = 'ACTIVE'\s""";

    private static final String PAIR = " where student_id = :student and advisor_id = :advisor ";

    private final JdbcClient jdbc;

    ConversationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An advisor, with what to know of the last request. */
    record Partner(
            AccountId advisor,
            String email,
            ConversationPartner shown,
            @Nullable Instant mailedAt) {}

    List<ConversationPartner> of(AccountId student) {
        return jdbc.sql(PARTNERS + "order by a.accepted_at, a.id")
                .param("student", student.value())
                .query((row, n) -> partner(row).shown())
                .list();
    }

    Optional<Partner> find(AccountId student, RelationId relation) {
        return jdbc.sql(PARTNERS + "and a.id = :relation")
                .param("student", student.value())
                .param("relation", relation.value())
                .query((row, n) -> partner(row))
                .optional();
    }

    /** Opens the request of this pair, whether there was one before or not. */
    void open(AccountId student, AccountId advisor, Instant asked, Instant mailed) {
        int known = pair(
                        "update conversation_request set asked_at = :asked, mailed_at = :mailed, closed_at = null,"
                                + " closed_by = null" + PAIR,
                        student,
                        advisor)
                .param("asked", at(asked))
                .param("mailed", at(mailed))
                .update();
        if (known == 0) {
            pair(
                            "insert into conversation_request (student_id, advisor_id, asked_at, mailed_at)"
                                    + " values (:student, :advisor, :asked, :mailed)",
                            student,
                            advisor)
                    .param("asked", at(asked))
                    .param("mailed", at(mailed))
                    .update();
        }
    }

    /** @return whether there was an open one, of a relation that is active */
    boolean close(AccountId student, AccountId advisor, AccountId by, Instant now) {
        return pair(
                                "update conversation_request set closed_at = :now, closed_by = :by" + PAIR
                                        + "and closed_at is null and exists (select 1 from advising a where"
                                        + " a.student_id = :student and a.advisor_id = :advisor and a.state = 'ACTIVE')",
                                student,
                                advisor)
                        .param("now", at(now))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    /** Opens again what this person closed after a moment. */
    boolean reopen(AccountId student, AccountId advisor, AccountId by, Instant after) {
        return pair(
                                "update conversation_request set closed_at = null, closed_by = null" + PAIR
                                        + "and closed_by = :by and closed_at > :after and exists (select 1 from advising a where"
                                        + " a.student_id = :student and a.advisor_id = :advisor and a.state = 'ACTIVE')",
                                student,
                                advisor)
                        .param("by", by.value())
                        .param("after", at(after))
                        .update()
                > 0;
    }

    private JdbcClient.StatementSpec pair(String sql, AccountId student, AccountId advisor) {
        return jdbc.sql(sql).param("student", student.value()).param("advisor", advisor.value());
    }

    private static Partner partner(ResultSet row) throws SQLException {
        boolean open = row.getObject("asked_at") != null && row.getObject("closed_at") == null;
        return new Partner(
                new AccountId(row.getObject("advisor_id", UUID.class)),
                row.getString("email"),
                new ConversationPartner(
                        new RelationId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Locale.forLanguageTag(row.getString("language")),
                        open ? instant(row, "asked_at") : null),
                instant(row, "mailed_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
