package app.trellis.account;

/**
 * An invitation that was just made. The secret is shown this once; only its digest is stored.
 *
 * @param token goes into the link {@code /invitation/<token>}
 * @param mailed whether a mail with the link is on its way
 */
public record Invitation(RelationId id, String token, boolean mailed) {

    /** Where the link leads, below the public address. */
    public String path() {
        return "/invitation/" + token;
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "Invitation[]";
    }
}
