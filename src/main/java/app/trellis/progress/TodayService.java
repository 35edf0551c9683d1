package app.trellis.progress;

import app.trellis.account.AdvisingService;
import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.agenda.BetService;
import app.trellis.agenda.PromptService;
import app.trellis.agenda.WeeklyPrompt;
import app.trellis.comments.CommentListService;
import app.trellis.groups.SessionService;
import app.trellis.ideas.JudgementService;
import app.trellis.impact.ImpactService;
import app.trellis.impact.OpportunityService;
import app.trellis.mentoring.ActionService;
import app.trellis.mentoring.MentorStanding;
import app.trellis.mentoring.MentorTimeService;
import app.trellis.plan.Phase;
import app.trellis.plan.Plan;
import app.trellis.plan.PlanService;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SuggestionService;
import app.trellis.predictions.PredictionService;
import app.trellis.projects.ProjectsToday;
import app.trellis.projects.ProjectsTodayService;
import app.trellis.reflection.ReflectionDueService;
import app.trellis.report.ReportService;
import app.trellis.review.Intention;
import app.trellis.review.Outcome;
import app.trellis.review.ReviewService;
import app.trellis.review.Standing;
import app.trellis.review.WeeklyReview;
import app.trellis.shared.time.IsoWeek;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts Today together from what the features know, in a number of statements that does not grow with the data. */
@Service
@Transactional(readOnly = true)
public class TodayService {

    private final ProgrammeService programmes;
    private final PlanService plans;
    private final ReviewService reviews;
    private final MentorTimeService mentorTimes;
    private final ActionService actions;
    private final ImpactService impact;
    private final OpportunityService opportunities;
    private final AdvisingService advising;
    private final JudgementService judgements;
    private final PredictionService predictions;
    private final ProjectsTodayService projects;
    private final SessionService sessions;
    private final BetService bets;
    private final PromptService prompts;
    private final ReflectionDueService reflections;
    private final CommentListService comments;
    private final SuggestionService suggestions;
    private final ReportService reports;
    private final CurrentAccount current;
    private final Clock clock;

    TodayService(
            ProgrammeService programmes,
            PlanService plans,
            ReviewService reviews,
            MentorTimeService mentorTimes,
            ActionService actions,
            ImpactService impact,
            OpportunityService opportunities,
            AdvisingService advising,
            JudgementService judgements,
            PredictionService predictions,
            ProjectsTodayService projects,
            SessionService sessions,
            BetService bets,
            PromptService prompts,
            ReflectionDueService reflections,
            CommentListService comments,
            SuggestionService suggestions,
            ReportService reports,
            CurrentAccount current,
            Clock clock) {
        this.programmes = programmes;
        this.plans = plans;
        this.reviews = reviews;
        this.mentorTimes = mentorTimes;
        this.actions = actions;
        this.impact = impact;
        this.opportunities = opportunities;
        this.advising = advising;
        this.judgements = judgements;
        this.predictions = predictions;
        this.projects = projects;
        this.sessions = sessions;
        this.bets = bets;
        this.prompts = prompts;
        this.reflections = reflections;
        this.comments = comments;
        this.suggestions = suggestions;
        this.reports = reports;
        this.current = current;
        this.clock = clock;
    }

    /** The signed-in student's Today. */
    @StudentOnly
    public Today today() {
        Plan plan = programmes.find().isPresent() ? plans.plan() : null;
        MentorStanding mentors = mentorTimes.standing();
        return new Today(
                Greeting.at(LocalTime.now(clock.withZone(current.zone()))),
                plan,
                NextActions.of(facts(plan, mentors)),
                week(),
                mentors.time(),
                impact.gaps().largest().orElse(null),
                Optional.of(prompts.current()).filter(WeeklyPrompt::asked).orElse(null));
    }

    private TodayFacts facts(@Nullable Plan plan, MentorStanding mentors) {
        var today = current.today();
        return new TodayFacts(
                today,
                plan != null,
                plan != null && plan.programme().onLeave(today),
                reviews.due(),
                plan == null ? List.of() : Known.steps(plan, today),
                Known.closing(opportunities.list(Known.MINE, 0, Known.MOST_APPLICATIONS), current.zone()),
                Known.newcomers(advising.myAdvisors(), current.zone()),
                Known.judged(judgements.toReveal(Known.MOST_JUDGED)),
                comments.mention().orElse(null),
                suggestions.waiting(),
                Known.meeting(sessions.next(NextActions.SESSION_DAYS), current.zone()),
                actions.due(),
                reports.due().orElse(null),
                predictions.due(),
                plan == null ? null : Known.suggestedSwitch(plan.programme()),
                plan == null
                        ? ProjectsToday.NOTHING
                        : projects.today(plan.window(Phase.AMBITION).from()),
                bets.due(),
                mentors,
                reflections.due());
    }

    /** While this week's review is open, what came into the week; afterwards what is meant for the next one. */
    private Today.Week week() {
        WeeklyReview review = reviews.week(IsoWeek.of(current.today()));
        if (review.standing() != Standing.OPEN) {
            return new Today.Week(false, review.intentions());
        }
        return new Today.Week(
                true, review.lookBack().stream().filter(TodayService::stands).toList());
    }

    private static boolean stands(Intention intention) {
        return intention.outcome() == null || intention.outcome() == Outcome.DONE;
    }
}
