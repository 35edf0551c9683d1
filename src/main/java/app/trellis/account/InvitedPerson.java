package app.trellis.account;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who was invited to open an account and has not yet.
 *
 * @param role what they will be; the inviter chose it
 * @param invitedAt when the link that works now was made
 */
public record InvitedPerson(AccountInvitationId id, String email, Role role, Instant invitedAt) {

    /** How long a link works. */
    public static final Duration LINK_WORKS_FOR = Duration.ofDays(30);

    /** When the link stops working. */
    public Instant endsAt() {
        return invitedAt.plus(LINK_WORKS_FOR);
    }

    /** Whether the link still works. */
    public boolean isOpen(Instant now) {
        return now.isBefore(endsAt());
    }

    /** Names nobody. */
    @Override
    public String toString() {
        return "InvitedPerson[" + id.value() + "]";
    }
}
