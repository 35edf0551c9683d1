package app.trellis.projects;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.ideas.IdeaData;
import app.trellis.ideas.IdeaService;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What storage has to keep, on every database. */
@Transactional
abstract class ProjectContract {

    private static final Instant NOW = MutableClock.START;
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private ProjectRepository projects;

    @Autowired
    private ProjectRunRepository runs;

    @Autowired
    private DecisionRepository decisions;

    @Autowired
    private OutputRepository outputs;

    @Autowired
    private ProjectList list;

    @Autowired
    private ProjectReminders reminders;

    @Autowired
    private IdeaService ideas;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId eve;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        eve = people.student("Eve");
        people.actAs(ada);
    }

    @Test
    void aProjectComesBackAsItWas() {
        var idea = ideas.capture(IdeaData.of("Probe"));
        var full = new ProjectData(
                "Probe for lies",
                "# Why",
                Origin.ADVISOR,
                "Grace",
                ProjectRole.CO_LEAD,
                Risk.AMBITIOUS,
                FieldSpeed.SLOW,
                new Worth(SafetyRelevance.PARTLY, "It may", 2, 5),
                new Variety("Honesty", "Probing", "Grace, Alan"),
                new ProjectDates(TODAY.minusDays(40), TODAY.minusDays(9), TODAY.plusDays(90)));
        var stored = new Project(
                ProjectId.create(),
                3,
                full,
                ProjectState.CLOSED,
                idea,
                TODAY.minusDays(50),
                List.of(new Run(TODAY.minusDays(40), TODAY.minusDays(20)), new Run(TODAY.minusDays(10), TODAY)),
                TODAY,
                "Ask first",
                NOW,
                LATER);
        assertThat(projects.add(ada, stored)).isTrue();
        assertThat(projects.add(ada, stored)).isFalse();
        assertThat(projects.find(ada, stored.id())).contains(stored);
        assertThat(projects.find(eve, stored.id())).isEmpty();
        assertThat(projects.ofIdea(ada, idea)).contains(stored.id());
        assertThat(projects.ofIdea(eve, idea)).isEmpty();
        assertThat(runs.all(ada)).containsEntry(stored.id(), stored.runs());
        assertThat(runs.all(eve)).isEmpty();
        projects.removeUntouched(ada, idea);
        assertThat(projects.find(ada, stored.id())).isPresent();
    }

    @Test
    void nobodyElseChangesIt() {
        var it = add("One", TODAY);
        assertThat(projects.change(eve, it.id(), 0, ProjectData.of("Two"), LATER))
                .isFalse();
        projects.remove(eve, it.id());
        projects.touch(eve, it.id(), LATER);
        projects.move(eve, ProjectMoves.pause(it, TODAY), LATER);
        assertThat(projects.find(ada, it.id())).contains(it);
        assertThat(projects.change(ada, it.id(), 0, ProjectData.of("Two"), LATER))
                .isTrue();
        assertThat(projects.change(ada, it.id(), 0, ProjectData.of("Three"), LATER))
                .isFalse();
    }

    @Test
    void listsAndBoardAreOrderedAndNarrowed() {
        var one = add("One probe", TODAY);
        var two = add("Two", null);
        assertThat(list.page(ada, ProjectQuery.ALL.ordered(ProjectOrder.TITLE, false), 0, 9))
                .extracting(ProjectSummary::id)
                .containsExactly(one.id(), two.id());
        assertThat(list.page(ada, ProjectQuery.ALL.ordered(ProjectOrder.STARTED, true), 0, 9))
                .extracting(ProjectSummary::id)
                .containsExactly(one.id(), two.id());
        assertThat(list.page(ada, ProjectQuery.ALL.ordered(ProjectOrder.STATE, true), 1, 1))
                .extracting(ProjectSummary::id)
                .containsExactly(one.id());
        var narrow =
                new ProjectQuery("PROBE", Set.of(ProjectState.RUNNING), Origin.OWN, null, ProjectOrder.CHANGED, true);
        assertThat(list.count(ada, narrow)).isEqualTo(1);
        assertThat(list.count(eve, narrow)).isZero();
        assertThat(list.board(ada).counts()).containsEntry(ProjectState.PLANNED, 1);
        assertThat(list.board(eve).total()).isZero();
    }

    @Test
    void decisionsComeBackAsTheyWere() {
        var it = add("One", TODAY);
        var decision =
                new Decision(DecisionId.create(), it.id(), DecisionKind.PIVOT, "Half", "Worth a look", "South", TODAY);
        decisions.add(ada, decision, NOW);
        assertThat(decisions.list(ada, it.id())).containsExactly(decision);
        assertThat(decisions.find(ada, decision.id())).contains(decision);
        assertThat(decisions.find(eve, decision.id())).isEmpty();
        decisions.remove(eve, decision.id());
        assertThat(decisions.list(ada, it.id())).hasSize(1);
        decisions.remove(ada, decision.id());
        assertThat(decisions.list(ada, it.id())).isEmpty();
    }

    @Test
    void outputsComeBackAsTheyWere() {
        var it = add("One", TODAY);
        var data = new OutputData(
                "Paper",
                null,
                "SaTML",
                TODAY.plusDays(9),
                new Authorship(null, 2, 4),
                Audience.SAFETY,
                "https://x.org");
        var output = new Output(
                OutputId.create(),
                it.id(),
                2,
                data,
                OutputState.SUBMITTED,
                null,
                List.of(
                        new OutputStep(OutputState.DRAFTING, "", TODAY.minusDays(9)),
                        new OutputStep(OutputState.SUBMITTED, "SaTML", TODAY)),
                NOW,
                LATER);
        outputs.add(ada, output);
        assertThat(outputs.find(ada, output.id())).contains(output);
        assertThat(outputs.list(ada, it.id())).containsExactly(output);
        assertThat(outputs.all(ada)).containsExactly(new OutputRow(output, "One"));
        assertThat(outputs.find(eve, output.id())).isEmpty();
        assertThat(outputs.all(eve)).isEmpty();
        assertThat(outputs.change(eve, output.id(), 2, data, LATER)).isFalse();
        outputs.remove(eve, output.id());
        outputs.plan(ada, output.id(), null);
        assertThat(outputs.change(ada, output.id(), 2, OutputData.of("Talk"), LATER))
                .isTrue();
        assertThat(outputs.find(ada, output.id()).orElseThrow().title()).isEqualTo("Talk");
        projects.remove(ada, it.id());
        assertThat(outputs.find(ada, output.id())).isEmpty();
    }

    @Test
    void whatTodayAsksForIsRead() {
        var it = add("One", TODAY.minusDays(60));
        outputs.add(
                ada,
                new Output(
                        OutputId.create(),
                        it.id(),
                        0,
                        new OutputData("Paper", null, "", TODAY.plusDays(5), Authorship.UNSAID, Audience.ML, ""),
                        OutputState.DRAFTING,
                        null,
                        List.of(new OutputStep(OutputState.DRAFTING, "", TODAY)),
                        NOW,
                        NOW));
        assertThat(reminders.drafts(ada))
                .extracting(ProjectReminders.Draft::title)
                .containsExactly("Paper");
        assertThat(reminders.lastDay(ada, TODAY)).contains(TODAY);
        assertThat(reminders.untested(ada))
                .extracting(ProjectReminders.Untested::title)
                .containsExactly("One");
        assertThat(reminders.drafts(eve)).isEmpty();
        assertThat(reminders.lastDay(eve, TODAY)).isEmpty();
        assertThat(reminders.untested(eve)).isEmpty();
    }

    private Project add(String title, @Nullable LocalDate started) {
        var data = ProjectData.of(title);
        var it = NewProject.of(started == null ? data : data.withDates(ProjectDates.startedOn(started)), NOW);
        projects.add(ada, it);
        return it;
    }
}
