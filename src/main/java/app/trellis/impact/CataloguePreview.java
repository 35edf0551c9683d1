package app.trellis.impact;

import java.util.List;

/**
 * What an import would do, or has done.
 *
 * @param added names of new entries
 * @param unchanged how many entries of the file are here already, as they are
 * @param missing what an earlier list of this kind held, and this one does not; it is kept
 * @param offers rows that are left out until somebody says whether they are the entry of the same name
 * @param problems what keeps rows out, and doubts about those that are not
 * @param rejected how many entries of the file are kept out by a problem
 * @param shrinks whether so much is missing that the file may be half a file
 * @param hasLines whether the numbers are those of lines; otherwise of the entries in their order
 */
public record CataloguePreview(
        List<String> added,
        List<Changed> changed,
        int unchanged,
        List<Missing> missing,
        List<Offer> offers,
        List<Problem> problems,
        int rejected,
        boolean shrinks,
        boolean hasLines) {

    /** After how many lists in a row without it an entry may be hidden. */
    public static final int OFTEN = 3;

    /** Takes its own copies. */
    public CataloguePreview {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        missing = List.copyOf(missing);
        offers = List.copyOf(offers);
        problems = List.copyOf(problems);
    }

    /** How many entries students would see otherwise than before. */
    public int writes() {
        return added.size() + changed.size();
    }

    /** How many missing entries may be hidden. */
    public int missedOften() {
        return (int) missing.stream().filter(Missing::often).count();
    }

    /** An entry that is here, and said otherwise in the file. */
    public record Changed(String name, List<Difference> differences) {

        /** Takes its own copy. */
        public Changed {
            differences = List.copyOf(differences);
        }
    }

    /**
     * What is said otherwise.
     *
     * @param field the column, with the edition before it where it is said of one
     * @param before empty if nothing was said
     * @param after empty if nothing is said
     */
    public record Difference(String field, String before, String after) {}

    /**
     * An entry that is not in the file.
     *
     * @param times how many lists in a row were without it, this one included
     */
    public record Missing(String name, int times) {

        boolean often() {
            return times >= OFTEN;
        }
    }

    /**
     * A row whose name, and nothing else, is that of an entry.
     *
     * @param line of the row
     * @param known the entry
     * @param knownName its name now
     */
    public record Offer(int line, String name, OpportunityId known, String knownName) {}
}
