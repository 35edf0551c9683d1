package app.trellis.journey.bench;

/**
 * One line of the table.
 *
 * @param what what was measured
 * @param value the figure with its unit
 * @param aim what it is held against, or empty
 */
record Figure(String what, String value, String aim) {

    static Figure of(String what, String aim, String format, Object... values) {
        return new Figure(what, format.formatted(values), aim);
    }

    String asRow() {
        return "| %s | %s | %s |".formatted(what, value, aim);
    }
}
