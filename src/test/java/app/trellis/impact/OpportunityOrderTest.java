package app.trellis.impact;

import static app.trellis.impact.Samples.checked;
import static app.trellis.impact.Samples.deadline;
import static app.trellis.impact.Samples.edition;
import static app.trellis.impact.Samples.opportunity;
import static app.trellis.impact.Samples.rolling;
import static app.trellis.impact.Samples.runs;
import static app.trellis.impact.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpportunityOrderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final ZoneId READER = ZoneId.of("Europe/Berlin");

    @Test
    void mostUsefulFirst() {
        Source source = checked("2026-10-01", Basis.OFFICIAL_PAGE);
        Opportunity soon = with(opportunity("soon", OpportunityKind.FELLOWSHIP), closing("2026-12-10"));
        Opportunity later = with(opportunity("later", OpportunityKind.CONFERENCE), closing("2027-01-26"));
        Opportunity visit = with(opportunity("visit", OpportunityKind.CONFERENCE), edition("2027", "2027-02-09", null));
        Opportunity always = with(opportunity("always", OpportunityKind.HUB), source, rolling());
        Opportunity december = with(opportunity("december", OpportunityKind.COURSE), source, runs(Month.DECEMBER));
        Opportunity october = with(opportunity("october", OpportunityKind.COURSE), source, runs(Month.OCTOBER));
        Opportunity closed =
                with(opportunity("closed", OpportunityKind.FELLOWSHIP), edition("2027", "2027-01-18", null));
        Opportunity unknown = with(opportunity("unknown", OpportunityKind.COURSE), source, YearlyPattern.NONE);
        Opportunity old =
                with(opportunity("old", OpportunityKind.COURSE), checked("2024-01-01", Basis.DIRECTORY), rolling());

        List<String> order = Stream.of(old, unknown, closed, october, december, always, visit, later, soon)
                .map(opportunity ->
                        new OpportunitySummary(opportunity, Outlook.of(opportunity, NOW, READER), null, false))
                .sorted(OpportunityOrder.at(NOW, READER))
                .map(row -> row.id().value())
                .toList();

        assertThat(order)
                .containsExactly("soon", "later", "visit", "always", "december", "october", "closed", "unknown", "old");
    }

    @Test
    void forAGapWhatFillsItBeforeOthersAndIsTrustedComesFirst() {
        Opportunity dedicated = Samples.filling(Set.of(Gap.SAFETY_MENTOR), Set.of());
        Opportunity broad = Samples.filling(Set.of(Gap.SAFETY_MENTOR), Set.of(Skill.COMMUNICATION));
        Opportunity aside =
                Samples.filling(new LinkedHashSet<>(List.of(Gap.SAFETY_COMMUNITY, Gap.SAFETY_MENTOR)), Set.of());

        List<Opportunity> order = Stream.of(aside, broad, dedicated)
                .map(opportunity ->
                        new OpportunitySummary(opportunity, Outlook.of(opportunity, NOW, READER), null, false))
                .sorted(OpportunityOrder.forGap(Gap.SAFETY_MENTOR, NOW, READER))
                .map(OpportunitySummary::opportunity)
                .toList();

        assertThat(order).containsExactly(dedicated, broad, aside);
    }

    private static Edition closing(String date) {
        return edition("2027", "2027-05-01", null, deadline(DeadlineType.APPLICATION, date, PublishedZone.AOE));
    }
}
