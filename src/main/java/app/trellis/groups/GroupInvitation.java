package app.trellis.groups;

/**
 * An invitation that was just made. The secret is shown this once; only its digest is stored.
 *
 * @param mailed whether a mail with the link is on its way
 */
public record GroupInvitation(MemberId id, String token, boolean mailed) {

    /** Where the link leads, below the public address. */
    public String path() {
        return "/group-invitation/" + token;
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "GroupInvitation[]";
    }
}
