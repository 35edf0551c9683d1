package app.trellis.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.plan.MilestoneId;
import app.trellis.plan.ui.LaneOrder.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class LaneOrderTest {

    private final MilestoneId first = MilestoneId.create();
    private final MilestoneId hidden = MilestoneId.create();
    private final MilestoneId second = MilestoneId.create();
    private final MilestoneId third = MilestoneId.create();
    private final LaneOrder order = new LaneOrder(List.of(first, hidden, second, third), List.of(first, second, third));

    @Test
    void oneUpIsBeforeTheOneShownAbove() {
        assertThat(order.up(second)).contains(new Place(first));
        assertThat(order.up(third)).contains(new Place(second));
    }

    @Test
    void oneDownIsBehindTheOneShownBelow() {
        assertThat(order.down(first)).contains(new Place(third));
        assertThat(order.down(second)).contains(new Place(null));
    }

    @Test
    void theFirstCannotGoUpNorTheLastDown() {
        assertThat(order.up(first)).isEmpty();
        assertThat(order.down(third)).isEmpty();
    }

    @Test
    void whatIsNotShownStaysWhereItIs() {
        assertThat(order.up(hidden)).isEmpty();
        assertThat(order.down(hidden)).isEmpty();
    }

    @Test
    void hiddenOnesBelowAreNotJumpedOver() {
        var lane = new LaneOrder(List.of(first, second, hidden), List.of(first, second));

        assertThat(lane.down(first)).contains(new Place(hidden));
    }
}
