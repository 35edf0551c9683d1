package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShippedCatalogueTest {

    /** The day the shipped files were last gone through; later than every check noted in them. */
    private static final LocalDate GATHERED = LocalDate.of(2026, 11, 24);

    private final CatalogueReader shipped = read();

    @Test
    void hasNoProblems() {
        assertThat(shipped.problems()).isEmpty();
        assertThat(CatalogueCheck.problems(shipped.entries(), GATHERED)).isEmpty();
    }

    @Test
    void holdsEveryOpportunityThatWasGathered() {
        assertThat(opportunities()).hasSize(113);
        assertThat(opportunities()).extracting(Opportunity::kind).contains(OpportunityKind.values());
    }

    @Test
    void saysInBothLanguagesWhatEachOneGives() {
        assertThat(opportunities()).allSatisfy(opportunity -> {
            assertThat(opportunity.gives().en()).endsWith(".");
            assertThat(opportunity.gives().de())
                    .endsWith(".")
                    .isNotEqualTo(opportunity.gives().en());
        });
    }

    @Test
    void offersSomethingForEveryGap() {
        assertThat(Gap.values())
                .allSatisfy(gap -> assertThat(opportunities())
                        .filteredOn(opportunity -> opportunity.gaps().contains(gap))
                        .hasSizeGreaterThanOrEqualTo(20));
    }

    @Test
    void claimsAFirmDateOnlyWhereItWasReadOnAnOfficialPage() {
        assertThat(opportunities())
                .filteredOn(opportunity -> opportunity.editions().stream()
                        .anyMatch(edition -> edition.claim() == Claim.CONFIRMED && edition.starts() != null))
                .allSatisfy(opportunity -> {
                    assertThat(opportunity.source().basis()).isEqualTo(Basis.OFFICIAL_PAGE);
                    assertThat(opportunity.confidence()).isEqualTo(Confidence.HIGH);
                });
    }

    private List<Opportunity> opportunities() {
        return shipped.entries().stream().map(Entry::opportunity).toList();
    }

    private static CatalogueReader read() {
        try {
            return CatalogueConfiguration.shipped();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
