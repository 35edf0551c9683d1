package app.trellis.report;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.plan.Milestone;
import app.trellis.plan.PlanService;
import app.trellis.plan.ProgrammeService;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A student's annual reports: which there are, and writing a draft, saved as it is typed. Nobody but the student sees a
 * draft; {@link ReportHandOverService} lets advisors see it.
 */
@Service
@Transactional
public class ReportService {

    private final ReportRepository reports;
    private final ReportReader reader;
    private final FactsReader facts;
    private final ProgrammeService programmes;
    private final PlanService plans;
    private final CurrentAccount current;
    private final Clock clock;

    ReportService(
            ReportRepository reports,
            ReportReader reader,
            FactsReader facts,
            ProgrammeService programmes,
            PlanService plans,
            CurrentAccount current,
            Clock clock) {
        this.reports = reports;
        this.reader = reader;
        this.facts = facts;
        this.programmes = programmes;
        this.plans = plans;
        this.current = current;
        this.clock = clock;
    }

    /** The years that have begun, the latest first; nothing before a programme is set up. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<ReportSummary> list() {
        var programme = programmes.find();
        if (programme.isEmpty()) {
            return List.of();
        }
        Map<Integer, StoredReport> stored =
                reports.list(current.id()).stream().collect(Collectors.toMap(StoredReport::year, Function.identity()));
        var rows = new ArrayList<ReportSummary>();
        for (ReportYear year : new ReportCalendar(programme.get()).years().reversed()) {
            var report = stored.get(year.number());
            if (report != null) {
                rows.add(new ReportSummary(reader.year(report), report.state(), report.locked()));
            } else if (year.begun(current.today())) {
                rows.add(new ReportSummary(year, null, false));
            }
        }
        return rows;
    }

    /** The report that is asked for today and that not all have signed, if there is one. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Optional<DueReport> due() {
        var today = current.today();
        return list().stream()
                .filter(row -> row.year().asked(today) && !row.locked())
                .findFirst()
                .map(row -> new DueReport(
                        row.year(),
                        row.state() != null,
                        row.state() == ReportState.HANDED_OVER,
                        row.state() == ReportState.HANDED_OVER
                                && toSign(row.year().number())));
    }

    private boolean toSign(int year) {
        return reports.find(current.id(), year)
                .map(reader::signatures)
                .filter(Signatures::studentMaySign)
                .isPresent();
    }

    /** The report of a year of the programme, from 1 on; unknown before it is begun. */
    @StudentOnly
    @Transactional(readOnly = true)
    public AnnualReport find(int year) {
        return reports.find(current.id(), year).map(reader::read).orElseThrow(NotFound::new);
    }

    /** Begins the report of a year that has begun; the title and who pays come from the year before. */
    @StudentOnly
    public void open(int year) {
        boolean begun = programmes
                .find()
                .flatMap(programme -> new ReportCalendar(programme).year(year))
                .filter(it -> it.begun(current.today()))
                .isPresent();
        if (!begun) {
            throw new NotFound();
        }
        if (reports.find(current.id(), year).isPresent()) {
            return;
        }
        reports.open(current.id(), year, clock.instant());
        var id = reports.find(current.id(), year).orElseThrow(NotFound::new).id();
        reports.find(current.id(), year - 1)
                .map(before -> reports.texts(before.id(), current.id()))
                .ifPresent(texts -> texts.forEach((field, text) -> {
                    if (field.isLine()) {
                        reports.write(current.id(), id, field, new Edit("", text));
                    }
                }));
    }

    /** Stores a text over the one its writer saw; with another one there, throws {@link WrittenElsewhere}. */
    @StudentOnly
    public void write(ReportId id, ReportField field, Edit edit) {
        reader.hold(id, ReportState.DRAFT);
        edit.atMost(field.length());
        if (!reports.write(current.id(), id, field, edit)) {
            throw new WrittenElsewhere(reports.texts(id, current.id()).getOrDefault(field, ""));
        }
    }

    /**
     * Chooses the period reported on, both days included; without days it follows the programme again. Refused: one that
     * ends before it begins, or is longer than two years.
     *
     * @return the period of before, which takes it back; none if it followed the programme
     */
    @StudentOnly
    public Optional<ReportYear> choosePeriod(ReportId id, @Nullable LocalDate from, @Nullable LocalDate until) {
        var report = reader.hold(id, ReportState.DRAFT);
        var before = report.own() == null ? null : reader.year(report);
        if (from == null || until == null) {
            reports.period(current.id(), id, null);
        } else if (until.isBefore(from) || until.isAfter(from.plusYears(2))) {
            throw new Refused("report.refused.period");
        } else {
            reports.period(current.id(), id, new StoredReport.Period(from, until));
        }
        return Optional.ofNullable(before);
    }

    /** Says when the thesis is expected to be handed in; without a day the programme says it. */
    @StudentOnly
    public void expect(ReportId id, @Nullable LocalDate day) {
        reader.hold(id, ReportState.DRAFT);
        if (day != null && day.isBefore(reader.programme().start())) {
            throw new Refused("report.refused.expected");
        }
        reports.expect(current.id(), id, day);
    }

    /** What Trellis knows about the year, to be taken over or not; nothing of how the student feels is in it. */
    @StudentOnly
    @Transactional(readOnly = true)
    public ReportFacts facts(ReportId id) {
        var report = reports.list(current.id()).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Milestone> milestones = plans.plan().milestones();
        return facts.read(current.id(), reader.year(report), current.zone(), milestones);
    }

    /** All versions of a year's report that were signed by all, newest first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<LockedReport> locked(int year) {
        return reports.locked(current.id(), year);
    }
}
