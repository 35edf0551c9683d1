package app.trellis.impact;

/**
 * Something wrong in a catalogue file, with the place and the way to mend it.
 *
 * @param blocking false for a mere warning
 */
record Problem(String file, int line, String id, String what, String fix, boolean blocking) {

    @Override
    public String toString() {
        return "%s:%d [%s] %s%s. %s.".formatted(file, line, id, blocking ? "" : "(warning) ", what, fix);
    }
}
