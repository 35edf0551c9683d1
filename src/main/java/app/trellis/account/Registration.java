package app.trellis.account;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a new account is made from.
 *
 * @param email must look like an address and be unused
 * @param name 1 to 120 characters
 * @param password at least 10 characters, at most 72 bytes; any characters
 * @param role student or advisor; an administrator is made by the set-up code alone
 * @param language English or German
 * @param zone the person's time zone
 * @param setUpCode the one-time code printed at the first start, or null or blank without one
 */
public record Registration(
        String email,
        String name,
        String password,
        Role role,
        Locale language,
        ZoneId zone,
        @Nullable String setUpCode) {

    /** Leaves the password and the code out. */
    @Override
    public String toString() {
        return "Registration[]";
    }
}
