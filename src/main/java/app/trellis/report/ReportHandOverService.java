package app.trellis.report;

import app.trellis.account.AccessLog;
import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.AdvisorSummary;
import app.trellis.account.Deed;
import app.trellis.account.RelationId;
import app.trellis.account.StudentOnly;
import app.trellis.shared.Edit;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * From a student's draft to a report that all have signed. Nothing reaches an advisor before {@link #handOver}, and until
 * the first signature {@link #takeBack} undoes it.
 */
@Service
@Transactional
public class ReportHandOverService {

    /** The longest reply, in characters. */
    public static final int REPLY_LENGTH = 6000;

    private final ReportRepository reports;
    private final ReaderRepository readers;
    private final ReportReader reader;
    private final ReportLock lock;
    private final AdvisingService advising;
    private final AccessLog log;
    private final Clock clock;

    ReportHandOverService(
            ReportRepository reports,
            ReaderRepository readers,
            ReportReader reader,
            ReportLock lock,
            AdvisingService advising,
            AccessLog log,
            Clock clock) {
        this.reports = reports;
        this.readers = readers;
        this.reader = reader;
        this.lock = lock;
        this.advising = advising;
        this.log = log;
        this.clock = clock;
    }

    /** The advisors to whom the student can hand a report: those who advise now. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<AdvisorSummary> advisors() {
        return advising.myAdvisors().stream().filter(AdvisorSummary::accepted).toList();
    }

    /** Hands a draft to these advisors; its texts stand still from now on. Refused: an empty one, or to nobody. */
    @StudentOnly
    public void handOver(ReportId id, Set<RelationId> chosen) {
        var report = reader.hold(id, ReportState.DRAFT);
        Map<AccountId, String> names = new LinkedHashMap<>();
        for (RelationId each : chosen) {
            names.put(advising.advisor(each), name(each));
        }
        if (names.isEmpty()) {
            throw new Refused("report.refused.nobody");
        }
        if (!reader.content(report, List.of()).written()) {
            throw new Refused("report.refused.nothing-written");
        }
        names.forEach((advisor, name) -> readers.hand(report, advisor, name));
        var header =
                reader.header(report).handedTo(names.values().stream().sorted().toList());
        reports.handOver(report.student(), id, header, clock.instant());
    }

    /** Makes it a draft again. Refused once somebody has signed. What advisors had begun to write stays with them. */
    @StudentOnly
    public void takeBack(ReportId id) {
        var report = reader.hold(id, ReportState.HANDED_OVER);
        if (!reader.read(report).signatures().mayBeTakenBack()) {
            throw new Refused("report.refused.signed");
        }
        readers.takeBack(report);
        reports.draft(report.student(), id, false);
    }

    /** Stores the reply, as {@link ReportService#write} does a text. Advisors see it with the student's signature. */
    @StudentOnly
    public void writeReply(ReportId id, Edit edit) {
        var report = reader.hold(id, ReportState.HANDED_OVER);
        edit.atMost(REPLY_LENGTH);
        if (report.signedAt() != null) {
            throw new Refused("report.refused.reply-signed");
        }
        if (!reports.writeReply(report.student(), id, edit)) {
            throw new WrittenElsewhere(report.reply());
        }
    }

    /** Says "I have read this", which is not agreement. Refused while a view is missing. The last signature locks it. */
    @StudentOnly
    public void sign(ReportId id) {
        var report = reader.hold(id, ReportState.HANDED_OVER);
        var signatures = reader.read(report).signatures();
        if (!signatures.student() && !signatures.studentMaySign()) {
            throw new Refused("report.refused.view-missing");
        }
        reports.sign(report.student(), id, clock.instant());
        log.record(report.student(), Deed.REPORT_SIGNED);
        lock.ifComplete(reader.hold(id));
    }

    /** Takes the student's signature back, until the last one has locked the report. */
    @StudentOnly
    public void withdraw(ReportId id) {
        var report = reader.hold(id, ReportState.HANDED_OVER);
        reports.sign(report.student(), id, null);
    }

    /** Begins the next version from what a locked one says; that one stays as it is. */
    @StudentOnly
    public void openNewVersion(ReportId id) {
        var report = reader.hold(id);
        if (report.state() != ReportState.LOCKED) {
            throw new Refused("report.refused.not-locked");
        }
        reports.draft(report.student(), id, true);
    }

    private String name(RelationId id) {
        return advisors().stream()
                .filter(each -> each.id().equals(id))
                .map(AdvisorSummary::name)
                .findFirst()
                .orElse("");
    }
}
