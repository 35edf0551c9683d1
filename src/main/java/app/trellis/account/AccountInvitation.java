package app.trellis.account;

/**
 * An invitation to open an account that was just made. The secret is shown this once; only its digest is stored.
 *
 * @param token goes into the link {@code /join/<token>}
 * @param mailed whether a mail with the link is on its way
 */
public record AccountInvitation(AccountInvitationId id, String email, String token, boolean mailed) {

    /** Where the link leads, below the public address. */
    public String path() {
        return "/join/" + token;
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "AccountInvitation[]";
    }
}
