package app.trellis.projects;

import static app.trellis.projects.ProjectState.CLOSED;
import static app.trellis.projects.ProjectState.PAUSED;
import static app.trellis.projects.ProjectState.PLANNED;
import static app.trellis.projects.ProjectState.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.trellis.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectMovesTest {

    private static final LocalDate BEGUN = LocalDate.of(2026, 9, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        // from, run, pause, close
        "PLANNED, RUNNING,       , CLOSED",
        "RUNNING,        , PAUSED, CLOSED",
        "PAUSED , RUNNING,       , CLOSED",
        "CLOSED , RUNNING,       ,       "
    })
    void eachStateLeadsToSomeOthers(
            ProjectState from, @Nullable ProjectState run, @Nullable ProjectState pause, @Nullable ProjectState close) {
        check(run, () -> ProjectMoves.run(in(from), LATER));
        check(pause, () -> ProjectMoves.pause(in(from), LATER));
        check(close, () -> ProjectMoves.close(in(from), LATER, "Ask first"));
    }

    @Test
    void whatIsClosedHasAnEndAndALessonAndReopeningKeepsTheLesson() {
        var closed = ProjectMoves.close(in(RUNNING), LATER, "Ask first");
        assertThat(closed.closedOn()).isEqualTo(LATER);
        assertThat(closed.runs()).containsExactly(new Run(BEGUN, LATER));
        assertThat(closed.lesson()).isEqualTo("Ask first");
        var again = ProjectMoves.run(closed, LATER);
        assertThat(again.closedOn()).isNull();
        assertThat(again.runs()).containsExactly(new Run(BEGUN, null));
        assertThat(again.lesson()).isEqualTo("Ask first");
    }

    @Test
    void whatNeverRanCanBeClosedToo() {
        var closed = ProjectMoves.close(in(PLANNED), LATER, "Somebody was faster");
        assertThat(closed.runs()).isEmpty();
        assertThat(closed.data().dates().started()).isNull();
    }

    @Test
    void onlyWhatIsClosedIsLearnedFromAnew() {
        assertThat(ProjectMoves.learn(in(CLOSED), "Ask twice").lesson()).isEqualTo("Ask twice");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ProjectMoves.learn(in(PAUSED), "Ask twice"))
                .withMessage("projects.refused.open");
    }

    @ParameterizedTest
    @CsvSource({
        // from, kind, to
        "PLANNED, CONTINUE, PLANNED",
        "PLANNED, STOP    , CLOSED",
        "RUNNING, CONTINUE, RUNNING",
        "RUNNING, PIVOT   , RUNNING",
        "RUNNING, STOP    , CLOSED",
        "PAUSED , CONTINUE, RUNNING",
        "PAUSED , PIVOT   , RUNNING",
        "PAUSED , STOP    , CLOSED",
        "CLOSED , CONTINUE,        ",
        "CLOSED , PIVOT   ,        ",
        "CLOSED , STOP    ,        "
    })
    void aDecisionDoesWhatItSays(ProjectState from, DecisionKind kind, @Nullable ProjectState to) {
        var data = new DecisionData(kind, "", "Because", "South", LATER, "Ask first");
        check(to, () -> DecisionRules.after(in(from), data));
    }

    @ParameterizedTest
    @CsvSource({
        "CONTINUE, '', South, Lesson, 0, projects.refused.no-why",
        "PIVOT, Because, ' ', Lesson, 0, projects.refused.no-direction",
        "STOP, Because, South, Lesson, 1, projects.refused.future"
    })
    void whatADecisionLacksIsAskedFor(
            DecisionKind kind, String why, String direction, String lesson, int days, String key) {
        var data = new DecisionData(kind, "", why, direction, LATER.plusDays(days), lesson);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> DecisionRules.check(data, LATER))
                .withMessage(key);
    }

    @Test
    void aStopAsksForALesson() {
        var data = new DecisionData(DecisionKind.STOP, "", "Because", "", LATER, " ");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> DecisionRules.after(in(RUNNING), data))
                .withMessage("projects.refused.no-lesson");
    }

    private static void check(@Nullable ProjectState expected, Supplier<Project> move) {
        if (expected == null) {
            assertThatExceptionOfType(Refused.class).isThrownBy(move::get);
        } else {
            assertThat(move.get().state()).isEqualTo(expected);
        }
    }

    private static Project in(ProjectState state) {
        var planned = NewProject.of(ProjectData.of("One"), Instant.EPOCH);
        if (state == PLANNED) {
            return planned;
        }
        var running = ProjectMoves.run(planned, BEGUN);
        return switch (state) {
            case PAUSED -> ProjectMoves.pause(running, BEGUN.plusDays(30));
            case CLOSED -> ProjectMoves.close(running, BEGUN.plusDays(30), "Ask first");
            default -> running;
        };
    }
}
