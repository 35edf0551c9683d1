package app.trellis.report;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisorSummary;
import app.trellis.account.Area;
import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.shared.Edit;
import app.trellis.testing.People;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Brings reports into the state that a test begins with. */
public final class Reports {

    /** The programme began here, so the report of year 1 was due in September. */
    public static final LocalDate START = LocalDate.of(2025, 10, 1);

    private final People people;
    private final ProgrammeService programmes;
    private final ReportService reports;
    private final ReportHandOverService handOver;
    private final AdvisorReportService received;
    private final OutcomeService outcomes;

    Reports(
            People people,
            ProgrammeService programmes,
            ReportService reports,
            ReportHandOverService handOver,
            AdvisorReportService received,
            OutcomeService outcomes) {
        this.people = people;
        this.programmes = programmes;
        this.reports = reports;
        this.handOver = handOver;
        this.received = received;
        this.outcomes = outcomes;
    }

    /** A student with a programme of three years, who acts from now on. */
    public AccountId student(String name) {
        var student = people.student(name);
        people.actAs(student);
        programmes.setUp(
                new ProgrammeData(START, 36, Pace.FULL_TIME, Experience.NONE, Profile.EMPIRICAL, SafetyNearby.A_FEW));
        return student;
    }

    /** A new advisor of the student, with whom nothing is shared; the student acts afterwards. */
    public AccountId advisor(String name, AccountId student) {
        var advisor = people.advisor(name);
        people.advise(advisor, student, new Area[0]);
        people.actAs(student);
        return advisor;
    }

    /** The acting student's report of year 1, with some results. */
    public ReportId draft() {
        reports.open(1);
        var id = reports.find(1).id();
        reports.write(id, ReportField.RESULTS, new Edit("", "The probe finds the topic."));
        return id;
    }

    /** Hands the acting student's report to all advisors. */
    public ReportId handedOver() {
        var id = draft();
        handOver.handOver(
                id, handOver.advisors().stream().map(AdvisorSummary::id).collect(Collectors.toSet()));
        return id;
    }

    /** The advisor writes a view, chooses the best outcome and shows both; they act afterwards. */
    public void view(AccountId advisor, AccountId student) {
        people.actAs(advisor);
        received.write(student, 1, new Edit("", "A good year."));
        received.choose(student, 1, outcomes.choices().getFirst().id());
        received.give(student, 1);
    }

    /** Student and advisor sign; the student acts afterwards. */
    public void sign(AccountId advisor, AccountId student, ReportId id) {
        people.actAs(advisor);
        received.sign(student, 1);
        people.actAs(student);
        handOver.sign(id);
    }
}
