package app.trellis.advising.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.plan.Experience;
import app.trellis.plan.Pace;
import app.trellis.plan.Profile;
import app.trellis.plan.Programme;
import app.trellis.plan.SafetyNearby;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesSketchTest {

    private final Programme programme = new Programme(
            LocalDate.of(2025, 1, 1),
            60,
            Pace.FULL_TIME,
            Experience.NONE,
            Profile.BOTH,
            SafetyNearby.NOBODY,
            List.of(),
            null);

    @Test
    void fiveLanesAndWhereEachIsTheMainOne() {
        var paths = LanesSketch.of(programme).paths(programme.windows());
        assertThat(paths).hasSize(10);
        assertThat(paths.getFirst()).isEqualTo("M0.0 1h100.0v3h-100.0z");
        assertThat(paths.get(5)).isEqualTo("M0.0 1h33.3v3h-33.3z");
        assertThat(paths.get(6)).isEmpty();
        assertThat(paths.getLast()).startsWith("M53.3 21h");
    }

    @Test
    void todayIsALineWithinTheProgramme() {
        var sketch = LanesSketch.of(programme);
        assertThat(sketch.today(LocalDate.of(2025, 1, 1))).isEqualTo("M0.0 0v25");
        assertThat(sketch.today(LocalDate.of(2024, 12, 31))).isEmpty();
        assertThat(sketch.today(LocalDate.of(2030, 1, 1))).isEmpty();
    }
}
