package app.trellis.progress;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.ideas.JudgementService;
import app.trellis.ideas.MentorRecord;
import app.trellis.ideas.StrengthService;
import app.trellis.plan.Programme;
import app.trellis.plan.ProgrammeService;
import app.trellis.projects.ProjectFacts;
import app.trellis.projects.ProjectFactsService;
import app.trellis.projects.ProjectShares;
import app.trellis.projects.ProjectState;
import app.trellis.shared.Median;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what speaks for switching to own ideas, in a number of statements that does not grow with the data. */
@Service
@Transactional(readOnly = true)
public class ReadinessService {

    /** A researcher counts as predicted from three judgements on that are, on average, within 15 of 100. */
    static final int JUDGED = 3;

    static final int WITHIN = 15;
    private static final int QUARTERS = 2;

    private final ProgrammeService programmes;
    private final ProjectFactsService projects;
    private final StrengthService strengths;
    private final JudgementService judgements;
    private final CurrentAccount current;

    ReadinessService(
            ProgrammeService programmes,
            ProjectFactsService projects,
            StrengthService strengths,
            JudgementService judgements,
            CurrentAccount current) {
        this.programmes = programmes;
        this.projects = projects;
        this.strengths = strengths;
        this.judgements = judgements;
        this.current = current;
    }

    /** The signed-in student's readiness; none before the programme is set up, since the suggested day depends on it. */
    @StudentOnly
    public Optional<Readiness> readiness() {
        return programmes.find().map(this::readiness);
    }

    private Readiness readiness(Programme programme) {
        List<ProjectFacts> facts = projects.facts();
        return Readiness.of(
                new ReadinessFacts(
                        programme.suggestedSwitch(),
                        programme.switchedOn(),
                        (int) facts.stream()
                                .filter(each -> each.project().state() == ProjectState.CLOSED)
                                .count(),
                        (int) facts.stream().filter(ProjectFacts::isTested).count(),
                        Median.of(facts.stream()
                                .flatMap(each -> each.daysToFirstTest().stream().boxed())),
                        strengths.strongIdeas(),
                        (int) judgements.records().stream()
                                .filter(ReadinessService::isPredicted)
                                .count(),
                        ProjectShares.of(facts, current.today()).ownPercent(QUARTERS)),
                current.today());
    }

    private static boolean isPredicted(MentorRecord mentor) {
        return mentor.count() >= JUDGED && mentor.error() <= WITHIN;
    }
}
