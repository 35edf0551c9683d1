package app.trellis.report;

/**
 * A report in an advisor's list.
 *
 * @param number of the programme's year
 * @param version of the report
 * @param locked whether all have signed; otherwise it waits for somebody
 * @param signed whether this advisor has signed
 */
public record ReceivedSummary(int number, int version, boolean locked, boolean signed) {}
