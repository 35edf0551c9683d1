package app.trellis.report;

import app.trellis.account.AccessLog;
import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.AdvisorOnly;
import app.trellis.account.CurrentAccount;
import app.trellis.account.Deed;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Annual reports as an advisor holds them to whom they were handed. A report that was not handed to the signed-in advisor,
 * was taken back, or belongs to a student whom they no longer advise is unknown to them: a locked one too.
 */
@Service
@Transactional
public class AdvisorReportService {

    private final ReaderRepository readers;
    private final ReportRepository reports;
    private final OutcomeRepository outcomes;
    private final ReportLock lock;
    private final AdvisingService advising;
    private final AccessLog log;
    private final CurrentAccount current;
    private final Clock clock;

    AdvisorReportService(
            ReaderRepository readers,
            ReportRepository reports,
            OutcomeRepository outcomes,
            ReportLock lock,
            AdvisingService advising,
            AccessLog log,
            CurrentAccount current,
            Clock clock) {
        this.readers = readers;
        this.reports = reports;
        this.outcomes = outcomes;
        this.lock = lock;
        this.advising = advising;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    /** What a student has handed to the signed-in advisor, the latest year and version first; may be nothing. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public List<ReceivedSummary> list(AccountId student) {
        advising.student(student);
        return readers.list(student, current.id());
    }

    /** The report of a year that is with the advisors. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public ReceivedReport find(AccountId student, int year) {
        var report = received(student, year);
        var all = readers.list(report.id(), report.version());
        var mine = mine(all);
        log.record(student, Deed.REPORT_READ);
        return new ReceivedReport(
                report.id(),
                report.version(),
                lock.content(report, all).forAdvisor(),
                ReportReader.signatures(report, all),
                mine.text(),
                mine.outcome(),
                mine.givenAt() != null,
                mine.signedAt() != null);
    }

    /** A version that all have signed. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public LockedReport locked(AccountId student, int year, int version) {
        var locked = readers.locked(student, current.id(), year, version).orElseThrow(NotFound::new);
        log.record(student, Deed.REPORT_READ);
        return locked;
    }

    /** Stores the advisor's view over the one its writer saw; with another one there, throws {@link WrittenElsewhere}. */
    @AdvisorOnly
    public void write(AccountId student, int year, Edit edit) {
        var report = unsigned(student, year);
        edit.atMost(ReceivedReport.LENGTH);
        if (!readers.write(report, current.id(), edit)) {
            throw new WrittenElsewhere(find(student, year).draft());
        }
    }

    /** Chooses how the year is judged; the words of the choice are kept with it. */
    @AdvisorOnly
    public void choose(AccountId student, int year, OutcomeId outcome) {
        var report = unsigned(student, year);
        var label = outcomes.list().stream()
                .filter(each -> each.id().equals(outcome) && !each.retired())
                .map(Outcome::label)
                .findFirst()
                .orElseThrow(NotFound::new);
        readers.choose(report, current.id(), outcome, label);
    }

    /** Shows view and outcome to the student and the other readers. Refused: without text, or without an outcome. */
    @AdvisorOnly
    public void give(AccountId student, int year) {
        var report = unsigned(student, year);
        var mine = mine(readers.list(report.id(), report.version()));
        if (mine.text().isBlank() || mine.outcome() == null) {
            throw new Refused("report.refused.view-incomplete");
        }
        readers.give(report, current.id(), clock.instant());
    }

    /** Makes the view a draft again. Refused once the advisor or the student has signed. */
    @AdvisorOnly
    public void takeBack(AccountId student, int year) {
        var report = unsigned(student, year);
        if (report.signedAt() != null) {
            throw new Refused("report.refused.student-signed");
        }
        readers.give(report, current.id(), null);
    }

    /** Says "I have read this", which is not agreement. Refused before the view is given. The last signature locks it. */
    @AdvisorOnly
    public void sign(AccountId student, int year) {
        var report = hold(student, year);
        if (mine(readers.list(report.id(), report.version())).givenAt() == null) {
            throw new Refused("report.refused.own-view-missing");
        }
        readers.sign(report, current.id(), clock.instant());
        log.record(student, Deed.REPORT_SIGNED);
        lock.ifComplete(report);
    }

    /** Takes the advisor's signature back, until the last one has locked the report. */
    @AdvisorOnly
    public void withdraw(AccountId student, int year) {
        readers.sign(hold(student, year), current.id(), null);
    }

    /** A signed view stands still. */
    private StoredReport unsigned(AccountId student, int year) {
        var report = hold(student, year);
        if (mine(readers.list(report.id(), report.version())).signedAt() != null) {
            throw new Refused("report.refused.view-signed");
        }
        return report;
    }

    private StoredReport hold(AccountId student, int year) {
        var report = received(student, year);
        return reports.hold(student, report.id())
                .filter(held -> held.state() == ReportState.HANDED_OVER)
                .orElseThrow(NotFound::new);
    }

    private StoredReport received(AccountId student, int year) {
        return readers.received(student, current.id(), year).orElseThrow(NotFound::new);
    }

    private StoredReader mine(List<StoredReader> all) {
        return all.stream()
                .filter(reader -> reader.advisor().equals(current.id()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
