package app.trellis.progress;

import static java.time.temporal.ChronoUnit.DAYS;

import app.trellis.progress.NextAction.HandIn;
import app.trellis.progress.NextAction.StartProject;
import app.trellis.progress.NextAction.TryOut;
import app.trellis.projects.ProjectsToday.Due;
import java.util.stream.Stream;

/** What projects add to {@link NextActions}. On leave only the deadlines are left that others set. */
record ProjectActions(TodayFacts facts) {

    Stream<NextAction> handIn(int fromDays, int toDays) {
        return facts.projects().deadlines().stream()
                .filter(it -> working() || !it.own())
                .map(this::handIn)
                .filter(it -> it.days() >= fromDays && it.days() <= toDays)
                .map(NextAction.class::cast);
    }

    Stream<NextAction> tryOut() {
        var waiting = facts.projects().untested();
        return working()
                ? waiting.stream()
                        .limit(1)
                        .map(it -> new TryOut(it.project(), it.title(), it.weeks(), waiting.size() - 1))
                : Stream.empty();
    }

    Stream<NextAction> start() {
        int ideas = facts.projects().ideas();
        return working() && ideas > 0 ? Stream.of(new StartProject(ideas)) : Stream.empty();
    }

    /** A milestone that stands for a draft's deadline is said by the draft. */
    boolean stands(TodayFacts.Step step) {
        return facts.projects().deadlines().stream().anyMatch(it -> step.id().equals(it.milestone()));
    }

    /** A venue that was saved as an opportunity too is said by the draft. */
    boolean stands(TodayFacts.Closing closing) {
        return facts.projects().deadlines().stream()
                .anyMatch(it -> closing.opportunity().equals(it.opportunity()));
    }

    private HandIn handIn(Due it) {
        return new HandIn(it.project(), it.title(), it.venue(), it.on(), DAYS.between(facts.today(), it.on()));
    }

    private boolean working() {
        return facts.planned() && !facts.onLeave();
    }
}
