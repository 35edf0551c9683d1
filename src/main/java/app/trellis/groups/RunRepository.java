package app.trellis.groups;

import app.trellis.shared.Edit;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The course of a session: its rounds, what is written and who is here. Whoever asks has checked who may. */
@Repository
class RunRepository {

    private final JdbcClient jdbc;

    RunRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a planned session with its first round; nothing happens if it has begun. */
    void start(SessionId id, Instant now) {
        at(id, now, """
                update group_session set state = 'RUNNING', round = 1, round_started_at = :now
                where id = :id and state = 'PLANNED'
                """).update();
    }

    /** Goes to another round, unless somebody else has just left the round that was seen. */
    void go(SessionId id, int seen, int round, Instant now) {
        at(id, now, """
                update group_session set round = :round, round_started_at = :now
                where id = :id and state = 'RUNNING' and round = :seen
                """).param("round", round).param("seen", seen).update();
    }

    void finish(SessionId id, Instant now) {
        at(
                        id,
                        now,
                        "update group_session set state = 'FINISHED', finished_at = :now where id = :id and state = 'RUNNING'")
                .update();
    }

    /** Opens a finished session again, in the round it was in. */
    void resume(SessionId id, Instant now) {
        at(id, now, """
                update group_session set state = 'RUNNING', finished_at = null, round_started_at = :now
                where id = :id and state = 'FINISHED'
                """).update();
    }

    Map<SessionText, String> texts(SessionId id) {
        Map<SessionText, String> texts = new EnumMap<>(SessionText.class);
        jdbc.sql("select box, text from group_session_text where session_id = :id")
                .param("id", id.value())
                .query(row -> {
                    texts.put(SessionText.valueOf(row.getString("box")), row.getString("text"));
                });
        return texts;
    }

    /** Stores a text over the one its writer saw; false if another one is there. */
    boolean write(SessionId id, SessionText box, Edit edit) {
        return jdbc.sql("""
                        update group_session_text set text = :now
                        where session_id = :id and box = :box and text in (:seen, :now)
                        """)
                        .param("id", id.value())
                        .param("box", box.name())
                        .param("seen", edit.seen())
                        .param("now", edit.now())
                        .update()
                == 1;
    }

    /** Who takes part in the group now, and whoever was here. */
    List<SessionRun.Attendee> attendees(SessionId id, GroupId group) {
        return jdbc.sql("""
                        select m.id, coalesce(a.name, m.name) as shown_name,
                            case when h.member_id is null then 0 else 1 end as here
                        from group_member m
                        left join account a on a.id = m.account_id
                        left join group_session_present h on h.member_id = m.id and h.session_id = :id
                        where m.group_id = :group and m.email is null and (m.left_at is null or h.member_id is not null)
                        order by m.joined_at, m.id
                        """)
                .param("id", id.value())
                .param("group", group.value())
                .query((row, n) -> new SessionRun.Attendee(
                        new MemberId(row.getObject("id", UUID.class)),
                        row.getString("shown_name"),
                        row.getInt("here") == 1))
                .list();
    }

    void here(SessionId id, MemberId member) {
        jdbc.sql(
                        "insert into group_session_present (session_id, member_id) values (:id, :member) on conflict do nothing")
                .param("id", id.value())
                .param("member", member.value())
                .update();
    }

    void notHere(SessionId id, MemberId member) {
        jdbc.sql("delete from group_session_present where session_id = :id and member_id = :member")
                .param("id", id.value())
                .param("member", member.value())
                .update();
    }

    private JdbcClient.StatementSpec at(SessionId id, Instant now, String sql) {
        return jdbc.sql(sql).param("id", id.value()).param("now", now.atOffset(ZoneOffset.UTC));
    }
}
