package app.trellis.groups;

import app.trellis.account.AccountId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored reading groups. */
@Repository
class GroupRepository {

    private final JdbcClient jdbc;

    GroupRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(GroupId id, String name, Instant now) {
        jdbc.sql("insert into reading_group (id, name, created_at) values (:id, :name, :now)")
                .param("id", id.value())
                .param("name", name)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void rename(GroupId id, String name) {
        jdbc.sql("update reading_group set name = :name where id = :id")
                .param("id", id.value())
                .param("name", name)
                .update();
    }

    Optional<String> name(GroupId id) {
        return jdbc.sql("select name from reading_group where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /** The groups that somebody is in now, by name, in one statement. */
    List<GroupSummary> of(AccountId account) {
        return jdbc.sql("""
                        select g.id, g.name,
                            (select count(*) from group_member x
                                where x.group_id = g.id and x.left_at is null and x.email is null) as members,
                            (select min(s.starts_at) from group_session s
                                where s.group_id = g.id and s.state <> 'FINISHED') as next_at,
                            (select count(*) from group_session s
                                where s.group_id = g.id and s.state = 'FINISHED') as finished
                        from reading_group g join group_member m on m.group_id = g.id
                        where m.account_id = :me and m.left_at is null
                        order by lower(g.name), g.id
                        """)
                .param("me", account.value())
                .query((row, n) -> new GroupSummary(
                        new GroupId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getInt("members"),
                        MemberRepository.moment(row, "next_at"),
                        row.getInt("finished")))
                .list();
    }

    /** Deletes groups that nobody with an account is in any more, and that nobody left after a moment. */
    void forget(Instant before) {
        jdbc.sql("""
                        delete from reading_group where created_at < :before
                        and not exists (select 1 from group_member m where m.group_id = reading_group.id
                            and m.account_id is not null and (m.left_at is null or m.left_at >= :before))
                        """).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }
}
