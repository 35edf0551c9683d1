package app.trellis.report;

import org.jspecify.annotations.Nullable;

/**
 * A report as an advisor holds it to whom it was handed.
 *
 * @param content with the views that are given, one's own among them
 * @param draft what the advisor has written so far, given or not
 * @param outcome what they have chosen so far
 * @param given whether the student sees it
 * @param signed whether the advisor has signed
 */
public record ReceivedReport(
        ReportId id,
        int version,
        ReportContent content,
        Signatures signatures,
        String draft,
        @Nullable OutcomeId outcome,
        boolean given,
        boolean signed) {

    /** The longest view, in characters. */
    public static final int LENGTH = 20_000;
}
