package app.trellis.impact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.impact.Gap;
import app.trellis.impact.OpportunityFilter;
import app.trellis.impact.OpportunityKind;
import app.trellis.impact.Region;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;

class FilterAddressTest {

    @Test
    void readsBackWhatItWrote() {
        OpportunityFilter filter = new OpportunityFilter(
                OpportunityKind.READING_LIST,
                Gap.SAFETY_MENTOR,
                Region.UK_IRELAND,
                true,
                true,
                true,
                true,
                "münchen & co");

        assertThat(FilterAddress.read(FilterAddress.write(filter))).isEqualTo(filter);
        assertThat(FilterAddress.write(filter).getQueryString())
                .contains("kind=reading-list", "gap=safety-mentor", "region=uk-ireland", "open=yes");
    }

    @Test
    void everythingNeedsNoAddress() {
        assertThat(FilterAddress.write(OpportunityFilter.EVERYTHING).getQueryString())
                .isEmpty();
        assertThat(FilterAddress.read(QueryParameters.empty())).isEqualTo(OpportunityFilter.EVERYTHING);
    }

    @Test
    void whatItCannotReadAsksForNothing() {
        QueryParameters nonsense = QueryParameters.fromString("kind=party&gap=&region=UK_IRELAND&x=1");

        assertThat(FilterAddress.read(nonsense)).isEqualTo(OpportunityFilter.EVERYTHING);
    }
}
