package app.trellis.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.trellis.account.AccountId;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ProjectServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private ProjectService projects;

    @Autowired
    private ProjectFactsService facts;

    @Autowired
    private People people;

    private AccountId ada;

    @BeforeEach
    void ada() {
        ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void aProjectIsPlannedUntilItSaysWhenItBegan() {
        var planned = projects.add(ProjectData.of(" One\n probe "));
        var running = projects.add(started("Two", 10));
        assertThat(projects.find(planned)).satisfies(it -> {
            assertThat(it.title()).isEqualTo("One probe");
            assertThat(it.state()).isEqualTo(ProjectState.PLANNED);
            assertThat(it.runs()).isEmpty();
        });
        assertThat(projects.find(running).state()).isEqualTo(ProjectState.RUNNING);
        assertThat(projects.find(running).runs()).containsExactly(new Run(TODAY.minusDays(10), null));
        assertThat(projects.board().columns().get(ProjectState.RUNNING)).hasSize(1);
        assertThat(projects.board().columns().get(ProjectState.CLOSED)).isEmpty();
        assertThat(projects.board().total()).isEqualTo(2);
    }

    @Test
    void projectsAreFoundByWhatTheySay() {
        var id = projects.add(started("100 % probes", 10));
        projects.add(ProjectData.of("Other"));
        assertThat(list("PROBES")).containsExactly(id);
        assertThat(list("0 %")).containsExactly(id);
        assertThat(list("0_%")).isEmpty();
        var running = new ProjectQuery("", Set.of(ProjectState.RUNNING), null, null, ProjectOrder.TITLE, false);
        assertThat(projects.list(running, 0, 9)).extracting(ProjectSummary::id).containsExactly(id);
        assertThat(projects.count(running)).isEqualTo(1);
        for (var order : ProjectOrder.values()) {
            assertThat(projects.list(ProjectQuery.ALL.ordered(order, true), 0, 9))
                    .hasSize(2);
            assertThat(projects.list(ProjectQuery.ALL.ordered(order, false), 0, 9))
                    .hasSize(2);
        }
    }

    @Test
    void aChangeInAnotherWindowIsNotLost() {
        var id = projects.add(ProjectData.of("One"));
        var read = projects.find(id);
        projects.change(id, read.version(), ProjectData.of("Two"));
        refused(
                "projects.refused.changed-elsewhere",
                () -> projects.change(id, read.version(), ProjectData.of("Three")));
        assertThat(projects.find(id).title()).isEqualTo("Two");
    }

    @Test
    void theStartMovesAndTheDaysWithIt() {
        var id = projects.add(started("One", 10));
        projects.change(id, 0, started("One", 30));
        assertThat(projects.find(id).runs()).containsExactly(new Run(TODAY.minusDays(30), null));
        refused("projects.refused.started", () -> projects.change(id, 1, ProjectData.of("One")));
        var planned = projects.add(ProjectData.of("Two"));
        refused("projects.refused.not-started", () -> projects.change(planned, 0, started("Two", 1)));
    }

    @Test
    void whatCannotBeIsRefused() {
        refused("projects.refused.title", () -> projects.add(ProjectData.of(" \n ")));
        refused("shared.refused.long", () -> projects.add(ProjectData.of("x".repeat(301))));
        refused("projects.refused.future", () -> projects.add(started("One", -1)));
        refused("projects.refused.test-early", () -> projects.add(dated(TODAY, TODAY.minusDays(1), null)));
        refused("projects.refused.future", () -> projects.add(dated(null, TODAY.plusDays(1), null)));
        refused("projects.refused.end-early", () -> projects.add(dated(TODAY, null, TODAY.minusDays(1))));
        refused(
                "projects.refused.value",
                () -> projects.add(ProjectData.of("One").withWorth(new Worth(SafetyRelevance.YES, "", 6, null))));
    }

    @Test
    void factsAndSharesNeedTwoStatementsHoweverManyProjectsThereAre() {
        projects.add(started("One", 10));
        int few = Statements.count(() -> facts.shares());
        for (int n = 0; n < 40; n++) {
            projects.add(started("More " + n, n));
        }
        assertThat(Statements.count(() -> facts.shares())).isEqualTo(few).isEqualTo(2);
        assertThat(Statements.count(() -> projects.board())).isEqualTo(2);
        assertThat(facts.facts()).hasSize(41).allMatch(ProjectFacts::isOwn).noneMatch(ProjectFacts::isTested);
        assertThat(projects.board().columns().get(ProjectState.RUNNING)).hasSize(Board.MOST);
        assertThat(projects.board().counts()).containsEntry(ProjectState.RUNNING, 41);
    }

    @Test
    void anothersProjectIsUnknown() {
        var id = projects.add(ProjectData.of("One"));
        people.actAs(people.student("Eve"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> projects.find(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> projects.change(id, 0, ProjectData.of("Two")));
        assertThat(projects.list(ProjectQuery.ALL, 0, 9)).isEmpty();
        assertThat(facts.facts()).isEmpty();
    }

    private List<ProjectId> list(String text) {
        var query = new ProjectQuery(text, Set.of(), null, null, ProjectOrder.CHANGED, true);
        return projects.list(query, 0, 9).stream().map(ProjectSummary::id).toList();
    }

    private static ProjectData started(String title, int daysAgo) {
        return ProjectData.of(title).withDates(ProjectDates.startedOn(TODAY.minusDays(daysAgo)));
    }

    private static ProjectData dated(@Nullable LocalDate start, @Nullable LocalDate test, @Nullable LocalDate end) {
        return ProjectData.of("One").withDates(new ProjectDates(start, test, end));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).withMessage(key);
    }
}
