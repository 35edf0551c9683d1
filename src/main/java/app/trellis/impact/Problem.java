package app.trellis.impact;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something wrong in a catalogue file, with the place and the way to mend it.
 *
 * @param file its name; empty for a text without one
 * @param line counted from 1
 * @param id of the entry; "?" while it has none
 * @param about what the sentences of the fault name, in their order
 * @param blocking false for a mere doubt
 */
public record Problem(String file, int line, String id, Fault fault, List<String> about, boolean blocking) {

    /** Whose id could not be read. */
    static final String NAMELESS = "?";

    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n.impact", Locale.ROOT);

    /** Takes its own copy. */
    public Problem {
        about = List.copyOf(about);
    }

    /** Something that keeps the entry from being used. */
    static Problem wrong(String file, int line, String id, Fault fault, String... about) {
        return new Problem(file, line, id, fault, List.of(about), true);
    }

    /** In English, for the log and for tests of the shipped files. */
    String what() {
        return english(fault.key());
    }

    /** How to mend it, in English. */
    String fix() {
        return english(fault.key() + ".fix");
    }

    @Override
    public String toString() {
        return "%s:%d [%s] %s%s. %s.".formatted(file, line, id, blocking ? "" : "(warning) ", what(), fix());
    }

    private String english(String key) {
        return MessageFormat.format(ENGLISH.getString(key), about.toArray());
    }
}
