package app.trellis.plan;

/**
 * A piece of evidence as a form edits it; one of the two must be given.
 *
 * @param link http or https, at most 2000 characters, or empty
 * @param note at most 2000 characters, or empty
 */
public record EvidenceData(String link, String note) {}
