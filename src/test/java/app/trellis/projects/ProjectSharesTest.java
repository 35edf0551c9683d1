package app.trellis.projects;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.shared.time.Quarter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProjectSharesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void withoutProjectsThatRanThereIsNothingToSay() {
        assertThat(ProjectShares.of(List.of(), TODAY).quarters()).isEmpty();
        assertThat(ProjectShares.of(List.of(project(Origin.OWN, Risk.AMBITIOUS)), TODAY)
                        .quarters())
                .isEmpty();
    }

    @Test
    void daysOfEachQuarterAreCountedApart() {
        var shares = ProjectShares.of(
                List.of(
                        project(Origin.ADVISOR, Risk.INCREMENTAL, run("2026-01-01", "2026-04-10")),
                        project(Origin.OWN, Risk.AMBITIOUS, run("2026-04-01", "2026-04-30")),
                        project(Origin.OTHER, null, run("2026-06-21", "2026-06-30"))),
                LocalDate.of(2026, 6, 30));
        assertThat(shares.quarters())
                .containsExactly(
                        new QuarterShare(new Quarter(2026, 1), 90, 0, 90, 90),
                        new QuarterShare(new Quarter(2026, 2), 50, 30, 40, 10));
        assertThat(shares.quarters().getLast().ownPercent()).hasValue(60);
        assertThat(shares.quarters().getLast().incrementalPercent()).hasValue(25);
    }

    @Test
    void anOpenRunHasRunUntilToday() {
        var shares = ProjectShares.of(List.of(project(Origin.OWN, Risk.AMBITIOUS, run("2026-11-20", null))), TODAY);
        assertThat(shares.quarters()).containsExactly(new QuarterShare(new Quarter(2026, 4), 5, 5, 5, 0));
    }

    @Test
    void aPauseCountsForNothingAndAnIdleQuarterHasNoShare() {
        var shares = ProjectShares.of(
                List.of(project(
                        Origin.OWN, Risk.INCREMENTAL, run("2026-03-30", "2026-03-31"), run("2026-11-24", null))),
                TODAY);
        assertThat(shares.quarters()).extracting(QuarterShare::days).containsExactly(2L, 0L, 0L, 1L);
        assertThat(shares.quarters().get(1).ownPercent()).isEqualTo(OptionalInt.empty());
        assertThat(shares.quarters().get(1).incrementalPercent()).isEqualTo(OptionalInt.empty());
        assertThat(shares.last(2)).hasSize(2);
        assertThat(shares.last(9)).isEqualTo(shares.quarters());
    }

    @Test
    void whatIsNotSaidIsNotGuessed() {
        var shares = ProjectShares.of(List.of(project(Origin.OWN, null, run("2026-11-20", null))), TODAY);
        assertThat(shares.quarters().getFirst().ownPercent()).hasValue(100);
        assertThat(shares.quarters().getFirst().incrementalPercent()).isEmpty();
    }

    private static Run run(String from, @Nullable String to) {
        return new Run(LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static ProjectFacts project(Origin origin, @Nullable Risk risk, Run... runs) {
        var summary = new ProjectSummary(
                ProjectId.create(),
                "One",
                ProjectState.RUNNING,
                origin,
                ProjectRole.LEAD,
                risk,
                null,
                null,
                null,
                Stream.of(runs).map(Run::from).findFirst().orElse(null),
                null,
                null,
                Instant.EPOCH);
        return new ProjectFacts(summary, List.of(runs));
    }
}
