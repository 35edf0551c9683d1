package app.trellis.account;

import java.util.Locale;

/**
 * An advisor has made a link for somebody.
 *
 * @param path the link's path, secret included
 */
record LinkHandedOut(LinkKind kind, String email, String advisorName, Locale language, String path) {

    @Override
    public String toString() {
        return "LinkHandedOut[]";
    }
}
