package app.trellis.groups;

import java.util.Locale;

/**
 * A member has invited somebody into their reading group.
 *
 * @param path the link's path, secret included
 */
record GroupInvited(String email, String inviter, Locale language, String path) {

    @Override
    public String toString() {
        return "GroupInvited[]";
    }
}
