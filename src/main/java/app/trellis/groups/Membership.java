package app.trellis.groups;

import app.trellis.account.CurrentAccount;
import app.trellis.shared.NotFound;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The row rule of reading groups: only who is in a group now sees it. Everybody else is told that there is none. */
@Component
class Membership {

    /** The signed-in person's places in groups they have not left. */
    static final String MINE = "m.account_id = :me and m.left_at is null";

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    Membership(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** The signed-in person's place in this group. */
    MemberId in(GroupId group) {
        return jdbc.sql("select m.id from group_member m where m.group_id = :group and " + MINE)
                .param("group", group.value())
                .param("me", current.id().value())
                .query(UUID.class)
                .optional()
                .map(MemberId::new)
                .orElseThrow(NotFound::new);
    }
}
