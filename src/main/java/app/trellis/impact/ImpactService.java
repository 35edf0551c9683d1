package app.trellis.impact;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.groups.SessionService;
import app.trellis.ideas.FeedbackService;
import app.trellis.mentoring.MentoringService;
import app.trellis.plan.Phase;
import app.trellis.plan.PlanService;
import app.trellis.plan.Programme;
import app.trellis.plan.ProgrammeService;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The five gaps of the student, with evidence, and what would fill them. */
@Service
@Transactional(readOnly = true)
public class ImpactService {

    private static final int SUGGESTIONS = 3;

    private final OpportunityRows rows;
    private final ApplicationRepository applications;
    private final MarkRepository marks;
    private final ProgrammeService programmes;
    private final PlanService plans;
    private final MentoringService mentoring;
    private final FeedbackService feedback;
    private final SessionService sessions;
    private final CurrentAccount current;

    ImpactService(
            OpportunityRows rows,
            ApplicationRepository applications,
            MarkRepository marks,
            ProgrammeService programmes,
            PlanService plans,
            MentoringService mentoring,
            FeedbackService feedback,
            SessionService sessions,
            CurrentAccount current) {
        this.rows = rows;
        this.applications = applications;
        this.marks = marks;
        this.programmes = programmes;
        this.plans = plans;
        this.mentoring = mentoring;
        this.feedback = feedback;
        this.sessions = sessions;
        this.current = current;
    }

    /** All five gaps; before a programme is set up, nothing is known of the people nearby. */
    @StudentOnly
    public Impact gaps() {
        Optional<Programme> programme = programmes.find();
        List<Application> own = applications.of(current.id());
        GapFacts facts = new GapFacts(
                programme.map(Programme::safetyNearby).orElse(null),
                mentoring.liveMinutesWithSafetyResearchers(GapRule.MINUTES_DAYS),
                sessions.attended(GapRule.SESSIONS_WEEKS),
                own,
                feedback.theoryReviews());
        List<OpportunitySummary> all = rows.list(
                        OpportunityFilter.EVERYTHING, new Applications(own, marks.of(current.id())), current.zone())
                .toList();
        return new Impact(
                GapRule.findings(facts).stream()
                        .map(finding -> new Impact.GapStatus(
                                finding, rows.suggestions(all, finding.gap(), current.zone(), SUGGESTIONS)))
                        .toList(),
                programme.isPresent() && plans.plan().currentPhase(current.today()) == Phase.EXECUTION);
    }
}
