package app.trellis.impact;

import static app.trellis.impact.Samples.CONFERENCE;
import static app.trellis.impact.Samples.at;
import static app.trellis.impact.Samples.rolling;
import static app.trellis.impact.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpportunitySearchTest {

    private static final Opportunity PARIS = at(CONFERENCE, Region.GLOBAL, Remote.NO, new Place("Paris", "FR"));

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "paris, true",
        "PARIS organiser, true",
        "frankreich, true",
        "france gibt, true",
        "paris london, false",
        "sample, true"
    })
    void findsWordsInAnyOrderInNameOrganiserPlaceAndDescription(String text, boolean found) {
        OpportunityFilter filter = new OpportunityFilter(null, null, null, false, false, false, false, text);

        assertThat(matches(PARIS, filter)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"EUROPE, true", "GLOBAL, true", "UK_IRELAND, false"})
    void countsTheRegionOfAPlaceAsWellAsItsOwn(Region region, boolean found) {
        assertThat(matches(PARIS, new OpportunityFilter(null, null, region, false, false, false, false, "")))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"YES, true", "HYBRID, true", "NO, false"})
    void remoteMeansAtLeastPartly(Remote remote, boolean found) {
        Opportunity opportunity = at(CONFERENCE, Region.GLOBAL, remote);

        assertThat(matches(opportunity, new OpportunityFilter(null, null, null, true, false, false, false, "")))
                .isEqualTo(found);
    }

    @Test
    void kindGapOpenAndMineNarrowIt() {
        Opportunity open = with(CONFERENCE, CONFERENCE.source(), rolling());
        OpportunityFilter all = new OpportunityFilter(
                OpportunityKind.CONFERENCE, Gap.SAFETY_COMMUNITY, null, false, true, false, false, "");

        assertThat(matches(open, all)).isTrue();
        assertThat(matches(CONFERENCE, all)).isFalse();
        assertThat(matches(
                        open, new OpportunityFilter(OpportunityKind.HUB, null, null, false, false, false, false, "")))
                .isFalse();
        assertThat(matches(open, OpportunityFilter.filling(Gap.SAFETY_MENTOR))).isFalse();
        assertThat(matches(open, new OpportunityFilter(null, null, null, false, false, true, false, "")))
                .isFalse();
    }

    private static boolean matches(Opportunity opportunity, OpportunityFilter filter) {
        Outlook outlook = Outlook.of(opportunity, Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("Europe/Berlin"));
        return OpportunitySearch.matches(new OpportunitySummary(opportunity, outlook, null, false), filter);
    }
}
