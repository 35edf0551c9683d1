package app.trellis.projects;

/**
 * An output as a row of the list of all outputs.
 *
 * @param projectTitle what it came out of
 */
public record OutputRow(Output output, String projectTitle) {}
