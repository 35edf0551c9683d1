package app.trellis.groups;

import app.trellis.account.CurrentAccount;
import app.trellis.account.SignedInOnly;
import app.trellis.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in person's reading groups. The post, L129: "If other students or academics in your program are interested
 * in alignment, you could set up a reading group."
 */
@Service
@Transactional
public class GroupService {

    /** A group that the last person has left can be come back to for so long; then it is deleted. */
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final GroupRepository groups;
    private final MemberRepository members;
    private final Membership membership;
    private final CurrentAccount current;
    private final Clock clock;

    GroupService(
            GroupRepository groups,
            MemberRepository members,
            Membership membership,
            CurrentAccount current,
            Clock clock) {
        this.groups = groups;
        this.members = members;
        this.membership = membership;
        this.current = current;
        this.clock = clock;
    }

    /** Sets up a group with the signed-in person in it. Refused: a name that is empty or longer than 120 characters. */
    @SignedInOnly
    public GroupId create(String name) {
        var plain = GroupRules.checkedName(name);
        var now = clock.instant();
        groups.forget(now.minus(FORGOTTEN_AFTER));
        var id = GroupId.create();
        groups.add(id, plain, now);
        members.add(StoredMember.joined(id, current.id(), now));
        return id;
    }

    /** The groups that the signed-in person is in, by name. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public List<GroupSummary> mine() {
        return groups.of(current.id());
    }

    /** One of those groups with its members. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public Group group(GroupId id) {
        var me = membership.in(id);
        return new Group(id, groups.name(id).orElseThrow(NotFound::new), members.current(id, clock.instant()), me);
    }

    /** Gives a group another name; refused as in {@link #create}. */
    @SignedInOnly
    public void rename(GroupId id, String name) {
        membership.in(id);
        groups.rename(id, GroupRules.checkedName(name));
    }
}
