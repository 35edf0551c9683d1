package app.trellis.impact;

/**
 * A deadline of a catalogue's entry that somebody has published, and that is to be met.
 *
 * @param name of the opportunity
 * @param edition its label, such as "Winter 2027"
 */
public record PublishedDeadline(OpportunityId opportunity, String name, String edition, Deadline deadline) {}
