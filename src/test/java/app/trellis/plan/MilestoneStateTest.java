package app.trellis.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MilestoneStateTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final MilestoneState planned = MilestoneState.PLANNED;
    private final MilestoneState underWay = planned.start(MONDAY);

    @Test
    void everyStepCanBeTakenBack() {
        for (MilestoneState before : List.of(planned, underWay)) {
            assertThat(before.reach(TUESDAY).reopen()).isEqualTo(before);
            assertThat(before.drop("too far away", TUESDAY).reopen()).isEqualTo(before);
        }
        assertThat(underWay.pause()).isEqualTo(planned);
    }

    @Test
    void aSecondStepOfTheSameKindCorrectsOrChangesNothing() {
        assertThat(underWay.start(TUESDAY)).isEqualTo(underWay);
        assertThat(planned.pause()).isEqualTo(planned);
        assertThat(planned.reopen()).isEqualTo(planned);
        assertThat(underWay.reach(TUESDAY).reach(MONDAY).reachedOn()).isEqualTo(MONDAY);
        var dropped = underWay.drop("one", MONDAY).drop("two", TUESDAY);
        assertThat(dropped.dropReason()).isEqualTo("two");
        assertThat(dropped.droppedOn()).isEqualTo(MONDAY);
    }

    @Test
    void whatIsReachedMustBeReopenedFirst() {
        var reached = underWay.reach(TUESDAY);

        assertRefused("plan.refused.is-reached", () -> reached.start(TUESDAY));
        assertRefused("plan.refused.is-reached", reached::pause);
        assertRefused("plan.refused.is-reached", () -> reached.drop("no", TUESDAY));
    }

    @Test
    void whatIsDroppedMustBeRestoredFirst() {
        var dropped = underWay.drop("no time", TUESDAY);

        assertRefused("plan.refused.is-dropped", () -> dropped.start(TUESDAY));
        assertRefused("plan.refused.is-dropped", dropped::pause);
        assertRefused("plan.refused.is-dropped", () -> dropped.reach(TUESDAY));
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.key()).isEqualTo(key));
    }
}
