package app.trellis.account;

import app.trellis.shared.Refused;
import java.nio.charset.StandardCharsets;

/**
 * What a name and a password may be. Length is all that is asked of a password, as NIST SP 800-63B advises; 72 bytes
 * is where BCrypt stops reading, so more is refused instead of being ignored.
 */
final class AccountRules {

    static final int SHORTEST_PASSWORD = 10;
    static final int LONGEST_PASSWORD_BYTES = 72;
    static final int LONGEST_NAME = 120;

    private AccountRules() {}

    static void checkName(String name) {
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new Refused("account.name-invalid", LONGEST_NAME);
        }
    }

    static void checkPassword(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new Refused("account.password-short", SHORTEST_PASSWORD);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD_BYTES) {
            throw new Refused("account.password-long", LONGEST_PASSWORD_BYTES);
        }
    }

    /** A person may choose to be a student or an advisor; nobody makes themselves administrator or delegate. */
    static Role checkChoosable(Role role) {
        if (role == Role.ADMINISTRATOR || role == Role.DELEGATE) {
            throw new Refused("account.role-invalid");
        }
        return role;
    }
}
