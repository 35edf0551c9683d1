package app.trellis.report;

import java.time.Instant;

/** A version that all have signed. */
public record LockedReport(int number, Instant lockedAt, ReportContent content) {}
