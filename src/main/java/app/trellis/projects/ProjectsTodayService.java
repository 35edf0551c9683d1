package app.trellis.projects;

import static java.util.stream.Collectors.toMap;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.ideas.IdeaOrder;
import app.trellis.ideas.IdeaQuery;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.IdeaState;
import app.trellis.impact.OpportunityId;
import app.trellis.impact.OpportunityService;
import app.trellis.impact.Venue;
import app.trellis.projects.ProjectReminders.Draft;
import app.trellis.projects.ProjectReminders.Untested;
import app.trellis.projects.ProjectsToday.Due;
import app.trellis.projects.ProjectsToday.Waiting;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What projects say about today, in a few statements that do not grow with the data. */
@Service
@Transactional(readOnly = true)
public class ProjectsTodayService {

    private static final int MOST_IDEAS = 50;
    private static final Set<IdeaState> OPEN =
            EnumSet.complementOf(EnumSet.of(IdeaState.FILTERED_OUT, IdeaState.PROJECT));
    private static final IdeaQuery NEWEST = new IdeaQuery("", OPEN, null, IdeaOrder.NEWEST);

    private final ProjectReminders reminders;
    private final IdeaService ideas;
    private final OpportunityService opportunities;
    private final CurrentAccount current;

    ProjectsTodayService(
            ProjectReminders reminders, IdeaService ideas, OpportunityService opportunities, CurrentAccount current) {
        this.reminders = reminders;
        this.ideas = ideas;
        this.opportunities = opportunities;
        this.current = current;
    }

    /** @param ideasFrom before this day it is never said that ideas gather without a project */
    @StudentOnly
    public ProjectsToday today(LocalDate ideasFrom) {
        var today = current.today();
        var untested = reminders.untested(current.id());
        return new ProjectsToday(
                deadlines(reminders.drafts(current.id()), today),
                untested.stream().flatMap(it -> waiting(it, today)).toList(),
                untested.isEmpty() && !today.isBefore(ideasFrom) ? gathered(ideasFrom, today) : 0);
    }

    /** Asks for a first test once a project has run as long as its field needs; a slow field is assumed if none is said. */
    static Stream<Waiting> waiting(Untested it, LocalDate today) {
        FieldSpeed speed = Objects.requireNonNullElse(it.speed(), FieldSpeed.SLOW);
        long weeks = ChronoUnit.WEEKS.between(it.started(), today);
        return weeks < speed.weeksToFirstTest()
                ? Stream.empty()
                : Stream.of(new Waiting(it.project(), it.title(), weeks));
    }

    private List<Due> deadlines(List<Draft> drafts, LocalDate today) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        Map<OpportunityId, Venue> venues = opportunities.venues().stream().collect(toMap(Venue::id, venue -> venue));
        return drafts.stream()
                .flatMap(draft -> due(draft, venues).stream())
                .filter(due -> !due.on().isBefore(today))
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::title))
                .toList();
    }

    private Optional<Due> due(Draft draft, Map<OpportunityId, Venue> venues) {
        LocalDate own = draft.deadline();
        Optional<LocalDate> day = Optional.ofNullable(own)
                .or(() -> Optional.ofNullable(draft.opportunity())
                        .map(venues::get)
                        .map(venue -> venue.outlook().next())
                        .map(next -> next.dayToPlan(current.zone())));
        return day.map(on -> new Due(
                draft.project(),
                draft.title(),
                draft.venue(),
                draft.opportunity(),
                on,
                own != null,
                draft.milestone()));
    }

    private int gathered(LocalDate from, LocalDate today) {
        LocalDate lastRun = reminders.lastDay(current.id(), today).orElse(null);
        if (today.equals(lastRun)) {
            return 0;
        }
        List<LocalDate> captured = ideas.list(NEWEST, 0, MOST_IDEAS).stream()
                .map(idea -> LocalDate.ofInstant(idea.capturedAt(), current.zone()))
                .toList();
        return IdeasWithoutProject.number(lastRun, from, captured, today);
    }
}
