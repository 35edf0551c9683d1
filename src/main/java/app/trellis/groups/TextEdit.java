package app.trellis.groups;

import app.trellis.shared.Refused;

/**
 * A shared text as one browser window saw it last, and as it stands there now. It is stored only over the one that its
 * writer saw, so that two people can write and neither loses a word.
 *
 * @param seen what this window last read or stored
 * @param now what it holds now; longer than {@link SessionText#LENGTH} is refused
 */
public record TextEdit(String seen, String now) {

    /** Drops the one character that PostgreSQL cannot store. */
    public TextEdit {
        now = now.replace("\0", "");
        if (now.length() > SessionText.LENGTH) {
            throw new Refused("groups.refused.long", SessionText.LENGTH);
        }
    }
}
