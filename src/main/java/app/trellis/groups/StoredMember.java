package app.trellis.groups;

import app.trellis.account.AccountId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of a group's members. An address and a digest are there only while an invitation is open. */
record StoredMember(
        MemberId id,
        GroupId group,
        @Nullable AccountId account,
        @Nullable String name,
        @Nullable String email,
        @Nullable String tokenHash,
        @Nullable AccountId invitedBy,
        @Nullable Instant invitedAt,
        @Nullable Instant joinedAt,
        @Nullable Instant leftAt) {

    /** How long an invitation's link works. */
    static final Duration LINK_WORKS_FOR = Duration.ofDays(30);

    static StoredMember joined(GroupId group, AccountId account, Instant now) {
        return new StoredMember(MemberId.create(), group, account, null, null, null, null, null, now, null);
    }

    static StoredMember named(GroupId group, String name, Instant now) {
        return new StoredMember(MemberId.create(), group, null, name, null, null, null, null, now, null);
    }

    static StoredMember invited(GroupId group, String email, AccountId by, Instant now) {
        return new StoredMember(MemberId.create(), group, null, null, email, null, by, now, null, null);
    }

    /** An invitation that has a new link and works from now on. */
    StoredMember opensWith(String digest, Instant now) {
        return new StoredMember(id, group, account, name, email, digest, invitedBy, now, joinedAt, leftAt);
    }

    boolean isInvitation() {
        return email != null;
    }

    boolean isOpen(Instant now) {
        return invitedAt != null && isInvitation() && now.isBefore(invitedAt.plus(LINK_WORKS_FOR));
    }

    Member.Kind kind() {
        return account != null ? Member.Kind.ACCOUNT : isInvitation() ? Member.Kind.INVITED : Member.Kind.NAME;
    }
}
