package app.trellis.report;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.AdvisorSummary;
import app.trellis.account.CurrentAccount;
import app.trellis.plan.Programme;
import app.trellis.plan.ProgrammeService;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the signed-in student's reports together. */
@Component
class ReportReader {

    private final ReportRepository reports;
    private final ReaderRepository readers;
    private final ProgrammeService programmes;
    private final AdvisingService advising;
    private final CurrentAccount current;

    ReportReader(
            ReportRepository reports,
            ReaderRepository readers,
            ProgrammeService programmes,
            AdvisingService advising,
            CurrentAccount current) {
        this.reports = reports;
        this.readers = readers;
        this.programmes = programmes;
        this.advising = advising;
        this.current = current;
    }

    /** The report in the state it is in, which nobody else changes until the transaction is over. */
    StoredReport hold(ReportId id, ReportState state) {
        var report = hold(id);
        if (report.state() != state) {
            throw new Refused("report.refused." + (state == ReportState.DRAFT ? "not-a-draft" : "not-with-advisors"));
        }
        return report;
    }

    StoredReport hold(ReportId id) {
        return reports.hold(current.id(), id).orElseThrow(NotFound::new);
    }

    Programme programme() {
        return programmes.find().orElseThrow(() -> new Refused("plan.refused.no-programme"));
    }

    /** The year a report is about, whatever has become of the programme meanwhile. */
    ReportYear year(StoredReport report) {
        var header = report.header();
        return header == null ? report.in(computed(report.year())) : header.year();
    }

    /** A year of the programme; a change of the programme may have taken it away. */
    private ReportYear computed(int number) {
        var years = new ReportCalendar(programme()).years();
        return years.stream()
                .filter(year -> year.number() == number)
                .findFirst()
                .orElseGet(years::getLast);
    }

    AnnualReport read(StoredReport report) {
        var all = readers.list(report.id(), report.version());
        return new AnnualReport(
                report.id(),
                year(report),
                report.state(),
                report.version(),
                content(report, all),
                signatures(report, all),
                report.handedAt());
    }

    ReportContent content(StoredReport report, List<StoredReader> all) {
        var header = report.header();
        return new ReportContent(
                header == null ? header(report) : header,
                ReportContent.withoutBlank(reports.texts(report.id(), report.student())),
                all.stream().map(StoredReader::view).toList(),
                report.reply(),
                report.signedAt());
    }

    Signatures signatures(StoredReport report) {
        return signatures(report, readers.list(report.id(), report.version()));
    }

    static Signatures signatures(StoredReport report, List<StoredReader> all) {
        return new Signatures(
                report.signedAt() != null,
                all.stream().map(StoredReader::signature).toList());
    }

    /** As of now. */
    ReportHeader header(StoredReport report) {
        var names = advising.myAdvisors().stream()
                .filter(AdvisorSummary::accepted)
                .map(AdvisorSummary::name)
                .toList();
        var header = ReportHeader.of(current.name(), year(report), names, programme());
        var expected = report.expectedOn();
        return expected == null ? header : header.expecting(expected);
    }

    AccountId student() {
        return current.id();
    }
}
