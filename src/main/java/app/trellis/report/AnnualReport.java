package app.trellis.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A student's own report of a year, in the version that is being written, read, or was locked last.
 *
 * @param version its number, from 1 on
 * @param content a draft's header is as of now
 * @param handedAt when it was handed over; null while it is a draft
 */
public record AnnualReport(
        ReportId id,
        ReportYear year,
        ReportState state,
        int version,
        ReportContent content,
        Signatures signatures,
        @Nullable Instant handedAt) {}
