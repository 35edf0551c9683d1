package app.trellis.groups;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reading groups a person is in, and the sessions of those they have not left. */
@Component
final class GroupHoldings implements Holdings {

    /** A group is its members' together. */
    private static final String NEVER = "1 = 0";

    @Override
    public List<Holding> all() {
        String with = "(select m.group_id from group_member m where m.account_id = :me and m.joined_at is not null"
                + " and m.left_at is null)";
        String sessions = "t.session_id in (select s.id from group_session s where s.group_id in " + with + ")";
        return List.of(
                Holding.of("groups", "reading_group", "t.id in " + with).goingIf(NEVER),
                Holding.of("groups", "group_member", "t.account_id = :me"),
                Holding.of("groups", "group_session", "t.group_id in " + with).goingIf(NEVER),
                Holding.of("groups", "group_session_text", sessions).goingIf(NEVER),
                Holding.of("groups", "group_session_present", sessions).goingIf(NEVER));
    }
}
