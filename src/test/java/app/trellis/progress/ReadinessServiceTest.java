package app.trellis.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.progress.Readiness.Evidence;
import app.trellis.projects.ProjectData;
import app.trellis.projects.ProjectDates;
import app.trellis.projects.ProjectService;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class ReadinessServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** The programme with its leave, projects and their runs, strong ideas, mentors' records. */
    private static final int STATEMENTS = 7;

    @Autowired
    private ReadinessService service;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private ProjectService projects;

    @Autowired
    private People people;

    @BeforeEach
    void adaIsAStudent() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void onlyAStudentAsks() {
        people.anonymous();
        assertThatThrownBy(service::readiness).isInstanceOf(RuntimeException.class);
        people.actAs(people.advisor("Grace"));
        assertThatThrownBy(service::readiness).isInstanceOf(AccessDeniedException.class);
        people.actAs(people.administrator("Root"));
        assertThatThrownBy(service::readiness).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void withoutAProgrammeThereIsNoSuggestedDay() {
        assertThat(service.readiness()).isEmpty();
    }

    @Test
    void testsAndOwnWorkAreCounted() {
        setUp();
        begin("Probes", TODAY.minusDays(30), TODAY.minusDays(20));
        begin("Debate", TODAY.minusDays(30), TODAY.minusDays(26));
        begin("Judges", TODAY.minusDays(10), null);

        var ready = service.readiness().orElseThrow();

        assertThat(ready.evidence()).extracting(Evidence::count).containsExactly(0, 2, 0, 0, 100);
        assertThat(ready.daysToTest()).hasValue(7);
        assertThat(ready.suggested()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void nothingOfAnotherStudentIsCounted() {
        setUp();
        begin("Probes", TODAY.minusDays(30), TODAY.minusDays(20));
        people.actAs(people.student("Ben"));
        setUp();
        assertThat(service.readiness().orElseThrow().evidence())
                .extracting(Evidence::count)
                .containsOnly(0);
    }

    @Test
    void theStudentsOwnDayIsToldBesideTheSuggestedOne() {
        setUp();
        programmes.switchToOwnIdeas();
        var ready = service.readiness().orElseThrow();
        assertThat(ready.switchedOn()).isEqualTo(TODAY);
        assertThat(ready.suggested()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void itTakesTheSameFewStatementsHoweverManyProjects() {
        setUp();
        for (int number = 0; number < 20; number++) {
            begin("Project " + number, TODAY.minusDays(30), TODAY.minusDays(20));
        }
        assertThat(Statements.count(service::readiness)).isLessThanOrEqualTo(STATEMENTS);
    }

    private void setUp() {
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2025, 10, 1), 48, Pace.FULL_TIME, Experience.NONE, Profile.BOTH, SafetyNearby.NOBODY));
    }

    private void begin(String title, LocalDate started, @Nullable LocalDate firstTest) {
        projects.add(ProjectData.of(title).withDates(new ProjectDates(started, firstTest, null)));
    }
}
