package app.trellis.impact;

/**
 * Something wrong in the text of an entry.
 *
 * @param line counted from 1
 * @param what and {@code fix} are in English, as the format is
 * @param blocking false for a mere doubt
 */
public record EntryProblem(int line, String what, String fix, boolean blocking) {}
