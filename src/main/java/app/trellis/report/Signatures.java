package app.trellis.report;

import java.util.List;

/**
 * Who has signed a version that was handed over, and what follows. A signature says "I have read this" and nothing more,
 * so it is asked of everybody: "The signature verifies that the student has read the forms, and does not necessarily
 * indicate agreement" (University of Illinois Chicago). An advisor who no longer advises is not waited for; if they
 * have signed, it counts.
 *
 * @param student whether the student has signed
 * @param readers the advisors it was handed to
 */
public record Signatures(boolean student, List<Reader> readers) {

    /**
     * An advisor it was handed to.
     *
     * @param active whether they advise now
     * @param given whether they have shown their view
     */
    public record Reader(boolean active, boolean given, boolean signed) {

        boolean counts() {
            return active || signed;
        }
    }

    /** Takes its own copy. */
    public Signatures {
        readers = List.copyOf(readers);
    }

    /** How many signatures are missing until it is locked. */
    public int missing() {
        long advisors = readers.stream()
                .filter(reader -> reader.counts() && !reader.signed())
                .count();
        return (int) advisors + (student ? 0 : 1);
    }

    /** Whether all have signed whose signature counts; without any advisor nobody has. */
    public boolean complete() {
        return missing() == 0 && readers.stream().anyMatch(Reader::counts);
    }

    /** How many views the student is still waiting for. */
    public int viewsMissing() {
        return (int) readers.stream()
                .filter(reader -> reader.active() && !reader.given())
                .count();
    }

    /** Whether the student can sign: there is somebody's view, and none is missing. */
    public boolean studentMaySign() {
        return !student
                && viewsMissing() == 0
                && readers.stream().anyMatch(reader -> reader.counts() && reader.given());
    }

    /** Whether the student can take the report back: nobody has signed. */
    public boolean mayBeTakenBack() {
        return !student && readers.stream().noneMatch(Reader::signed);
    }
}
