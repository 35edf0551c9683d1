package app.trellis.account;

/**
 * Knows links that invite somebody who may have no account yet. Whoever holds one may open an account, even where that
 * takes an invitation. A feature with invitations of its own brings one.
 */
@FunctionalInterface
public interface OpenDoor {

    /** Whether a secret belongs to an invitation that can be accepted now. */
    boolean opensWith(String token);
}
