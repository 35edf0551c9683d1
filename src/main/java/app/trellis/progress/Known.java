package app.trellis.progress;

import app.trellis.account.AdvisorSummary;
import app.trellis.groups.UpcomingSession;
import app.trellis.ideas.Judgement;
import app.trellis.impact.ApplicationState;
import app.trellis.impact.OpportunityFilter;
import app.trellis.impact.OpportunitySummary;
import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneStatus;
import app.trellis.plan.Plan;
import app.trellis.plan.Programme;
import app.trellis.progress.TodayFacts.Closing;
import app.trellis.progress.TodayFacts.Judged;
import app.trellis.progress.TodayFacts.Meeting;
import app.trellis.progress.TodayFacts.Newcomer;
import app.trellis.progress.TodayFacts.Step;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the features know, as the plain facts that {@link NextActions} is asked with. */
final class Known {

    /** Only what the student saved, applied to or attended. */
    static final OpportunityFilter MINE = new OpportunityFilter(null, null, null, false, false, true, false, "");

    /** More applications than anybody keeps open. */
    static final int MOST_APPLICATIONS = 200;

    /** More judgements than are said one by one. */
    static final int MOST_JUDGED = 20;

    private static final Set<ApplicationState> NOT_SENT = Set.of(ApplicationState.SAVED, ApplicationState.APPLYING);

    private Known() {}

    static List<Step> steps(Plan plan, LocalDate today) {
        return plan.milestones().stream()
                .filter(it -> it.open() && !it.earlier())
                .map(it -> new Step(it.id(), it.title(), it.target(), isUnderWay(it), it.overdue(today)))
                .toList();
    }

    static List<Closing> closing(List<OpportunitySummary> mine, ZoneId reader) {
        return mine.stream().flatMap(row -> closing(row, reader).stream()).toList();
    }

    /** The day suggested for the switch, as long as the student has not switched. */
    static @Nullable LocalDate suggestedSwitch(Programme programme) {
        return programme.switchedOn() == null ? programme.suggestedSwitch() : null;
    }

    static List<Newcomer> newcomers(List<AdvisorSummary> advisors, ZoneId reader) {
        return advisors.stream()
                .filter(it -> it.acceptedAt() != null)
                .map(it -> new Newcomer(
                        it.name(),
                        LocalDate.ofInstant(Objects.requireNonNull(it.acceptedAt()), reader),
                        it.shared().isEmpty()))
                .toList();
    }

    static List<Judged> judged(List<Judgement> judgements) {
        return judgements.stream()
                .map(it -> new Judged(it.idea(), it.title(), it.mentor().name()))
                .toList();
    }

    static @Nullable Meeting meeting(Optional<UpcomingSession> next, ZoneId reader) {
        return next.map(it -> new Meeting(it, LocalDate.ofInstant(it.startsAt(), reader)))
                .orElse(null);
    }

    private static Optional<Closing> closing(OpportunitySummary row, ZoneId reader) {
        var application = row.application();
        var deadline = row.outlook().next();
        if (application == null || deadline == null || !NOT_SENT.contains(application.state())) {
            return Optional.empty();
        }
        return Optional.of(
                new Closing(row.id(), application.title(), deadline.dayToPlan(reader), application.milestone()));
    }

    private static boolean isUnderWay(Milestone milestone) {
        return milestone.status() == MilestoneStatus.UNDER_WAY;
    }
}
