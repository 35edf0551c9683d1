package app.trellis.advising;

/**
 * A filter of the list of students that an advisor keeps.
 *
 * @param name at most 60 characters, once an advisor
 * @param query what follows the question mark in the list's address
 */
public record SavedFilter(SavedFilterId id, String name, String query) {

    /** The longest name. */
    public static final int NAME_LENGTH = 60;

    /** Says neither name nor query, which may hold the name of a student. */
    @Override
    public String toString() {
        return "SavedFilter[]";
    }
}
