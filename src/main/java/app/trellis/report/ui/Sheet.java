package app.trellis.report.ui;

import app.trellis.report.AnnualReport;
import app.trellis.report.LockedReport;
import app.trellis.report.ReceivedReport;
import app.trellis.report.ReportContent;
import app.trellis.report.ReportState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A report as it is put on paper, with how far it is. */
record Sheet(
        ReportContent content,
        int version,
        ReportState state,
        @Nullable Instant lockedAt) {

    static Sheet of(AnnualReport report) {
        return new Sheet(report.content(), report.version(), report.state(), null);
    }

    static Sheet of(LockedReport report) {
        return new Sheet(report.content(), report.number(), ReportState.LOCKED, report.lockedAt());
    }

    static Sheet of(ReceivedReport report) {
        return new Sheet(report.content(), report.version(), ReportState.HANDED_OVER, null);
    }
}
