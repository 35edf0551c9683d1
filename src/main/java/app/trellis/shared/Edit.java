package app.trellis.shared;

/**
 * A text as one browser window saw it last, and as it stands there now. The pair lets two windows write without either
 * losing a word: a text is stored only over the one that its writer saw.
 *
 * @param seen what this window last read or stored
 * @param now what it holds now
 */
public record Edit(String seen, String now) {

    /** Drops the one character that PostgreSQL cannot store. */
    public Edit {
        now = now.replace("\0", "");
    }

    /** Refuses a text of more characters than storage holds. */
    public void atMost(int length) {
        if (now.length() > length) {
            throw new Refused("shared.refused.long", length);
        }
    }
}
