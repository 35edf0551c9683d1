package app.trellis.projects;

import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.ideas.Idea;
import app.trellis.ideas.IdeaBecameProject;
import app.trellis.ideas.IdeaId;
import app.trellis.ideas.IdeaLeftProject;
import app.trellis.ideas.IdeaService;
import app.trellis.ideas.StrengthService;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Turns an idea into a project when the student says so, within the same transaction: either both have happened, or
 * neither. An idea has one project, however often it becomes one.
 */
@Component
class ProjectsOfIdeas {

    private final ProjectRepository projects;
    private final IdeaService ideas;
    private final StrengthService strengths;
    private final CurrentAccount current;
    private final Clock clock;

    ProjectsOfIdeas(
            ProjectRepository projects,
            IdeaService ideas,
            StrengthService strengths,
            CurrentAccount current,
            Clock clock) {
        this.projects = projects;
        this.ideas = ideas;
        this.strengths = strengths;
        this.current = current;
        this.clock = clock;
    }

    @EventListener
    void on(IdeaBecameProject news) {
        make(news.student(), news.idea());
    }

    /** What was written about the project stays: only one that is still as it was made goes. */
    @EventListener
    void on(IdeaLeftProject news) {
        projects.removeUntouched(news.student(), news.idea());
    }

    /** The project of an idea, made if there is none. */
    ProjectId make(AccountId student, IdeaId idea) {
        return projects.ofIdea(student, idea).orElseGet(() -> {
            Project made = made(ideas.find(idea));
            projects.add(student, made);
            return made.id();
        });
    }

    private Project made(Idea idea) {
        LocalDate captured = LocalDate.ofInstant(idea.capturedAt(), current.zone());
        String safety = strengths.get(idea.id()).note();
        return NewProject.of(idea, safety, captured, current.today(), clock.instant());
    }
}
