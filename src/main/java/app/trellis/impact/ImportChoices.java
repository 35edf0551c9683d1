package app.trellis.impact;

import java.util.Map;
import java.util.Set;

/**
 * What the administrator says about a file they looked through.
 *
 * @param names by the line of an offer; a line that is not named is left out
 * @param agreed what they take upon themselves
 */
public record ImportChoices(Map<Integer, Same> names, Set<Agreed> agreed) {

    /** Nothing yet. */
    public static final ImportChoices NONE = new ImportChoices(Map.of(), Set.of());

    /** Takes its own copies. */
    public ImportChoices {
        names = Map.copyOf(names);
        agreed = Set.copyOf(agreed);
    }

    /** Whether a row is the entry of the same name. */
    public enum Same {
        /** The row stays out. */
        LEAVE_OUT,
        /** It is: the row changes the entry. */
        SAME,
        /** It is another one: the row becomes an entry. */
        NEW
    }

    /** What needs to be said before it is done. */
    public enum Agreed {
        /** Take what is good, though some rows are not. */
        PARTLY,
        /** Take it, though much is missing. */
        SHRUNK,
        /** Hide what was missing often. */
        HIDE_MISSING
    }
}
