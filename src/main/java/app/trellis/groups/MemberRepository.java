package app.trellis.groups;

import app.trellis.account.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored members of reading groups. */
@Repository
class MemberRepository {

    /** Whoever has been in the group for longest comes first, the invited last. */
    private static final String CURRENT = """
            select m.*, coalesce(a.name, m.name, m.email) as shown_name
            from group_member m left join account a on a.id = m.account_id
            where m.group_id = :group and m.left_at is null
            order by case when m.joined_at is null then 1 else 0 end, m.joined_at, m.invited_at, m.id
            """;

    private final JdbcClient jdbc;

    MemberRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> current(GroupId group, Instant now) {
        return jdbc.sql(CURRENT)
                .param("group", group.value())
                .query((row, n) -> {
                    StoredMember stored = stored(row);
                    return new Member(
                            stored.id(),
                            row.getString("shown_name"),
                            stored.kind(),
                            stored.isInvitation() && !stored.isOpen(now));
                })
                .list();
    }

    /** Somebody who is in the group now, or invited into it. */
    Optional<StoredMember> find(GroupId group, MemberId id) {
        return jdbc.sql("select * from group_member where id = :id and group_id = :group and left_at is null")
                .param("id", id.value())
                .param("group", group.value())
                .query((row, n) -> stored(row))
                .optional();
    }

    /** The place of an account in a group, whether it has left or not. */
    Optional<StoredMember> find(GroupId group, AccountId account) {
        return jdbc.sql("select * from group_member where account_id = :account and group_id = :group")
                .param("account", account.value())
                .param("group", group.value())
                .query((row, n) -> stored(row))
                .optional();
    }

    Optional<StoredMember> findByTokenHash(String digest) {
        return jdbc.sql("select * from group_member where token_hash = :digest and left_at is null")
                .param("digest", digest)
                .query((row, n) -> stored(row))
                .optional();
    }

    void add(StoredMember member) {
        jdbc.sql("""
                        insert into group_member (id, group_id, account_id, name, email, token_hash, invited_by,
                            invited_at, joined_at)
                        values (:id, :group, :account, :name, :email, :digest, :by, :invited, :joined)
                        """)
                .param("id", member.id().value())
                .param("group", member.group().value())
                .param("account", value(member.account()))
                .param("name", member.name())
                .param("email", member.email())
                .param("digest", member.tokenHash())
                .param("by", value(member.invitedBy()))
                .param("invited", utc(member.invitedAt()))
                .param("joined", utc(member.joinedAt()))
                .update();
    }

    /** Puts a person in the place of their invitation; false if somebody has just used it. */
    boolean accept(StoredMember invitation, AccountId account, Instant now) {
        return jdbc.sql("""
                        update group_member set account_id = :account, joined_at = :now, email = null,
                            token_hash = null, invited_by = null, invited_at = null
                        where id = :id and token_hash = :digest
                        """)
                        .param("account", account.value())
                        .param("now", utc(now))
                        .param("id", invitation.id().value())
                        .param("digest", invitation.tokenHash())
                        .update()
                == 1;
    }

    void remove(MemberId id) {
        jdbc.sql("delete from group_member where id = :id")
                .param("id", id.value())
                .update();
    }

    void leave(MemberId id, Instant now) {
        jdbc.sql("update group_member set left_at = :now where id = :id")
                .param("id", id.value())
                .param("now", utc(now))
                .update();
    }

    /** False if they are back already. */
    boolean comeBack(MemberId id) {
        return jdbc.sql("update group_member set left_at = null where id = :id and left_at is not null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static StoredMember stored(ResultSet row) throws SQLException {
        return new StoredMember(
                new MemberId(row.getObject("id", UUID.class)),
                new GroupId(row.getObject("group_id", UUID.class)),
                account(row, "account_id"),
                row.getString("name"),
                row.getString("email"),
                row.getString("token_hash"),
                account(row, "invited_by"),
                moment(row, "invited_at"),
                moment(row, "joined_at"),
                moment(row, "left_at"));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable UUID value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
