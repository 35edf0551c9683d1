package app.trellis.advising.ui;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.advising.StudentRow;
import app.trellis.agenda.AgendaChangeService;
import app.trellis.ideas.IdeaChangeService;
import app.trellis.mentoring.MeetingChangeService;
import app.trellis.plan.PlanChangeService;
import app.trellis.projects.ProjectChangeService;
import app.trellis.review.ReviewChangeService;
import app.trellis.shared.Change;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What each feature tells of its changes; only what is shared is asked for. */
@Component
record SharedChanges(
        PlanChangeService plan,
        ReviewChangeService reviews,
        IdeaChangeService ideas,
        ProjectChangeService projects,
        AgendaChangeService agenda,
        MeetingChangeService meetings) {

    /** The newest first. */
    List<Change> of(StudentRow student, LocalDate since) {
        var changes = new ArrayList<Change>();
        for (var area : student.shared()) {
            changes.addAll(of(area, student.id(), since));
        }
        changes.sort(Comparator.comparing(Change::day).reversed().thenComparing(Change::key));
        return changes;
    }

    /** When the student last met this advisor, as far as meetings are shared. */
    Optional<LocalDate> lastMet(StudentRow student, AccountId advisor) {
        return student.shares(Area.MEETINGS) ? meetings.lastMet(student.id(), advisor) : Optional.empty();
    }

    private List<Change> of(Area area, AccountId student, LocalDate since) {
        return switch (area) {
            case PLAN -> plan.since(student, since);
            case REVIEWS -> reviews.since(student, since);
            case IDEAS -> ideas.since(student, since);
            case PROJECTS -> projects.since(student, since);
            case MEETINGS -> meetings.since(student, since);
            case AGENDA -> agenda.since(student, since);
        };
    }
}
