package app.trellis.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.plan.MilestoneId;
import app.trellis.plan.Phase;
import app.trellis.shared.NotFound;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

class PlanAddressTest {

    @Test
    void withoutParametersEverythingOpenIsShown() {
        assertThat(PlanAddress.of(QueryParameters.empty())).isEqualTo(PlanAddress.HOME);
    }

    @Test
    void comesBackFromItsOwnParameters() {
        var id = MilestoneId.create();
        var address = new PlanAddress(Show.REACHED, Phase.GENERATION, null).editing(id);

        var again = PlanAddress.of(QueryParameters.fromString(address.query().getQueryString()));

        assertThat(again).isEqualTo(address);
        assertThat(again.milestoneId()).contains(id);
    }

    @Test
    void anUnknownFilterIsIgnored() {
        assertThat(PlanAddress.of(QueryParameters.fromString("show=all&phase=nine")))
                .isEqualTo(PlanAddress.HOME);
    }

    @Test
    void aMilestoneThatIsNoIdDoesNotExist() {
        var address = PlanAddress.HOME.editing("nonsense");

        assertThatThrownBy(address::milestoneId).isInstanceOf(NotFound.class);
    }

    @Test
    void aNewMilestoneHasNoId() {
        var address = PlanAddress.HOME.editing(PlanAddress.NEW);

        assertThat(address.adding()).isTrue();
        assertThat(address.milestoneId()).isEmpty();
    }
}
