package app.trellis.account;

/**
 * A link that was just made. The secret in it is shown this once; only its digest is stored.
 *
 * @param path where it leads, below the public address
 * @param mailed whether a mail with it is on its way
 */
public record HandedLink(String path, boolean mailed) {

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "HandedLink[]";
    }
}
