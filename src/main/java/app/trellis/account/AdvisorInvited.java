package app.trellis.account;

import java.util.Locale;

/**
 * A student has invited somebody to advise them.
 *
 * @param path the link's path, secret included
 */
record AdvisorInvited(String email, String studentName, Locale language, String path) {

    @Override
    public String toString() {
        return "AdvisorInvited[]";
    }
}
