package app.trellis.demo;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisorSummary;
import app.trellis.account.CurrentAccount;
import app.trellis.report.AdvisorReportService;
import app.trellis.report.OutcomeService;
import app.trellis.report.ReportField;
import app.trellis.report.ReportHandOverService;
import app.trellis.report.ReportId;
import app.trellis.report.ReportService;
import app.trellis.shared.Edit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;

/** The demo student's annual reports: one that all have signed, and the draft of the year that runs. */
class Yearbook {

    private static final LocalTime MORNING = LocalTime.of(10, 15);
    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private final Stage stage;
    private final ReportService reports;
    private final ReportHandOverService handOver;
    private final AdvisorReportService received;
    private final OutcomeService outcomes;
    private final CurrentAccount current;

    Yearbook(
            Stage stage,
            ReportService reports,
            ReportHandOverService handOver,
            AdvisorReportService received,
            OutcomeService outcomes,
            CurrentAccount current) {
        this.stage = stage;
        this.reports = reports;
        this.handOver = handOver;
        this.received = received;
        this.outcomes = outcomes;
        this.current = current;
    }

    /** Everything before the demo's day. */
    void keep(LocalDate day) {
        stage.at(day.minusWeeks(9), MORNING);
        stage.enter(Cast.STUDENT);
        var student = current.id();
        var id = write();
        handOver.handOver(
                id, handOver.advisors().stream().map(AdvisorSummary::id).collect(Collectors.toSet()));
        stage.at(day.minusWeeks(8), MORNING);
        stage.enter(Cast.ADVISOR);
        view(student);
        stage.at(day.minusWeeks(7), MORNING);
        stage.enter(Cast.STUDENT);
        handOver.writeReply(id, new Edit("", "Thank you. I will bring the list of controls to our next meeting."));
        handOver.sign(id);
        stage.at(day.minusDays(1), MORNING);
        reports.open(SECOND);
        reports.write(
                reports.find(SECOND).id(),
                ReportField.CHANGES,
                new Edit("", "Unprompted deception comes before one more layer sweep."));
    }

    private ReportId write() {
        reports.open(FIRST);
        var id = reports.find(FIRST).id();
        text(id, ReportField.TITLE, "What probes for deception really measure");
        text(id, ReportField.FUNDER, "University scholarship");
        text(id, ReportField.PLAN, """
                | Milestone | Meant for | What became of it |
                | --- | --- | --- |
                | Reproduce a published probe | March | reached in April |
                | First own experiment | June | reached in May |
                | Workshop paper | September | under way |""");
        text(
                id,
                ReportField.RESULTS,
                "Probes trained on *instructed* lies find the topic more often than the lie. With the control of June"
                        + " the gap halves.");
        text(
                id,
                ReportField.CHANGES,
                "The workshop paper moves to the spring: the control experiment came first, and changed what it says.");
        text(id, ReportField.OBJECTIVES, "- Twenty clear cases of unprompted deception by March\n- One paper by June");
        text(id, ReportField.OUTPUTS, """
                | Output | State |
                | --- | --- |
                | Probe evaluation suite, open source | being written, since May |
                | Talk in the lab’s reading group | given in July |

                Next year I would like to learn to write for reviewers.""");
        text(id, ReportField.MEETINGS, "About two a month with Ingrid, one with Yuki. It was enough since May.");
        return id;
    }

    private void text(ReportId id, ReportField field, String text) {
        reports.write(id, field, new Edit("", text));
    }

    private void view(AccountId student) {
        received.write(
                student,
                FIRST,
                new Edit(
                        "", "A strong first year. The control experiment is the best thing in it; write it up first."));
        received.choose(student, FIRST, outcomes.choices().getFirst().id());
        received.give(student, FIRST);
        received.sign(student, FIRST);
    }
}
