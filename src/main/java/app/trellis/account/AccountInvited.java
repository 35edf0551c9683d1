package app.trellis.account;

import java.util.Locale;

/**
 * An administrator has invited somebody to open an account.
 *
 * @param path the link's path, secret included
 */
record AccountInvited(String email, Locale language, String path) {

    @Override
    public String toString() {
        return "AccountInvited[]";
    }
}
