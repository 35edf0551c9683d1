package app.trellis.report;

import org.jspecify.annotations.Nullable;

/**
 * A year in the list of reports.
 *
 * @param state null if the report has not been begun
 * @param locked whether all have signed a version of it
 */
public record ReportSummary(ReportYear year, @Nullable ReportState state, boolean locked) {}
