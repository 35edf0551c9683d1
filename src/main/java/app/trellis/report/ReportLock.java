package app.trellis.report;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Locks a report when the last signature is there, as a whole copy. */
@Component
class ReportLock {

    private final ReportRepository reports;
    private final ReaderRepository readers;
    private final Clock clock;

    ReportLock(ReportRepository reports, ReaderRepository readers, Clock clock) {
        this.reports = reports;
        this.readers = readers;
        this.clock = clock;
    }

    /** @param report held by this transaction, so that two signatures at once cannot miss each other */
    void ifComplete(StoredReport report) {
        var all = readers.list(report.id(), report.version());
        if (ReportReader.signatures(report, all).complete()) {
            reports.lock(report, content(report, all), clock.instant());
        }
    }

    ReportContent content(StoredReport report, List<StoredReader> all) {
        return new ReportContent(
                Objects.requireNonNull(report.header()),
                ReportContent.withoutBlank(reports.texts(report.id(), report.student())),
                all.stream().map(StoredReader::view).toList(),
                report.reply(),
                report.signedAt());
    }
}
