package app.trellis.groups;

/**
 * Somebody in a reading group, as the others see them.
 *
 * @param name the name of the account, the name that was entered, or the address that was invited
 * @param expired whether an invitation is too old to be accepted
 */
public record Member(MemberId id, String name, Kind kind, boolean expired) {

    /** How somebody belongs to a group. */
    public enum Kind {
        /** Signs in and sees the group. */
        ACCOUNT,
        /** Comes to sessions and has no account. */
        NAME,
        /** Has been sent a link and has not accepted yet. */
        INVITED
    }

    /** Whether they can come to a session and present. */
    public boolean takesPart() {
        return kind != Kind.INVITED;
    }
}
