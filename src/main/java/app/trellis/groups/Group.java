package app.trellis.groups;

import java.util.List;

/**
 * A reading group.
 *
 * @param members who is in it and who is invited; the one who has been in it for longest first
 * @param me the reader's own place in it
 */
public record Group(GroupId id, String name, List<Member> members, MemberId me) {

    /** Takes its own copy. */
    public Group {
        members = List.copyOf(members);
    }

    /** Those who come to sessions. */
    public List<Member> takingPart() {
        return members.stream().filter(Member::takesPart).toList();
    }

    /** Whether the reader may take this member out: a name or an invitation always, a person with an account only as host. */
    public boolean mayRemove(Member member) {
        return !member.id().equals(me) && (member.kind() != Member.Kind.ACCOUNT || host().equals(me));
    }

    /** Whoever has an account and has been in the group for longest. */
    private MemberId host() {
        return members.stream()
                .filter(member -> member.kind() == Member.Kind.ACCOUNT)
                .map(Member::id)
                .findFirst()
                .orElse(me);
    }
}
