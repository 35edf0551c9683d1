package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.impact.CuratedEntry.Origin;
import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class CatalogueServiceTest {

    private static final OpportunityId NEURIPS = new OpportunityId("neurips");
    private static final OpportunityId MADE_UP = new OpportunityId("made-up");

    @Autowired
    private CatalogueService catalogue;

    @Autowired
    private OpportunityService opportunities;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId root;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        root = people.administrator("Root");
        people.actAs(root);
    }

    @Test
    void whatIsWrittenIsReadBackEqual() throws IOException {
        for (Entry shipped : CatalogueConfiguration.shipped().entries()) {
            var reader = new CatalogueReader();
            reader.read("written", new StringReader(EntryWriter.write(shipped.opportunity())));
            assertThat(reader.problems()).isEmpty();
            assertThat(reader.entries()).extracting(Entry::opportunity).containsExactly(shipped.opportunity());
        }
    }

    @Test
    void aChangeIsSeenByStudentsAndTakenBack() {
        var text = catalogue.text(NEURIPS).replace("zone: AoE", "zone: America/New_York");
        var change = catalogue.save(NEURIPS, text);
        assertThat(change.stored()).isTrue();
        assertThat(listed(NEURIPS).origin()).isEqualTo(Origin.CHANGED);
        assertThat(zone()).isEqualTo("America/New_York");
        people.actAs(root);
        catalogue.restore(NEURIPS);
        assertThat(zone()).isEqualTo("AoE");
    }

    @Test
    void aHiddenEntryIsUnknownToStudents() {
        var before = catalogue.hide(NEURIPS);
        people.actAs(ada);
        assertThatThrownBy(() -> opportunities.get(NEURIPS)).isInstanceOf(NotFound.class);
        people.actAs(root);
        assertThat(listed(NEURIPS).hidden()).isTrue();
        catalogue.takeBack(before);
        assertThat(listed(NEURIPS).hidden()).isFalse();
        catalogue.hide(NEURIPS);
        catalogue.show(NEURIPS);
        assertThat(zone()).isEqualTo("AoE");
    }

    @Test
    void aCheckLeavesAShippedEntryOpenToUpgrades() {
        catalogue.checked(NEURIPS);
        assertThat(listed(NEURIPS).origin()).isEqualTo(Origin.SHIPPED);
        assertThat(listed(NEURIPS).opportunity().source().checkedOn()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void anOwnEntryIsAddedAndRemoved() {
        var text = catalogue.text(NEURIPS).replace("id: neurips", "id: made-up").replace("name: NeurIPS", "name: Own");
        assertThat(catalogue.save(null, text).stored()).isTrue();
        assertThat(catalogue.list("Own")).extracting(CuratedEntry::origin).contains(Origin.OWN);
        people.actAs(ada);
        assertThat(opportunities.get(MADE_UP).opportunity().name()).isEqualTo("Own");
        people.actAs(root);
        catalogue.restore(MADE_UP);
        assertThatThrownBy(() -> catalogue.text(MADE_UP)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({
        "zone: AoE, zone: EST, unknown zone",
        "id: neurips, id: other, the id is not",
        "https://neurips.cc/, http://neurips.cc/, not https",
        "kind: conference, kind: party, Use one of",
        "format: 1, format: 9, unknown format",
    })
    void whatIsWrongIsSaidAndNotStored(String right, String wrong, String said) {
        var change = catalogue.save(NEURIPS, catalogue.text(NEURIPS).replace(right, wrong));
        assertThat(change.stored()).isFalse();
        assertThat(change.problems()).anySatisfy(problem -> {
            assertThat(problem.what() + problem.fix()).contains(said);
            assertThat(problem.line()).isPositive();
        });
        assertThat(listed(NEURIPS).origin()).isEqualTo(Origin.SHIPPED);
    }

    @Test
    void anIdIsNeverUsedTwice() {
        assertThat(catalogue.save(null, catalogue.text(NEURIPS)).stored()).isFalse();
    }

    @Test
    void nobodyElseMayAndWhatIsNotThereIsUnknown() {
        assertThatThrownBy(() -> catalogue.hide(MADE_UP)).isInstanceOf(NotFound.class);
        var before = catalogue.checked(NEURIPS);
        for (AccountId who : List.of(ada, people.advisor("Grace"))) {
            people.actAs(who);
            assertRefused(before);
        }
        people.anonymous();
        assertRefused(before);
    }

    @Test
    void anAdministratorReachesNoApplication() {
        assertDenied(opportunities::applications);
    }

    private void assertRefused(CatalogueBefore before) {
        Stream.<ThrowingCallable>of(
                        () -> catalogue.list(""),
                        () -> catalogue.text(NEURIPS),
                        () -> catalogue.save(NEURIPS, ""),
                        () -> catalogue.hide(NEURIPS),
                        () -> catalogue.show(NEURIPS),
                        () -> catalogue.checked(NEURIPS),
                        () -> catalogue.restore(NEURIPS),
                        () -> catalogue.takeBack(before))
                .forEach(CatalogueServiceTest::assertDenied);
    }

    private CuratedEntry listed(OpportunityId id) {
        return catalogue.list(id.value()).stream()
                .filter(each -> each.opportunity().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String zone() {
        people.actAs(ada);
        var zone = opportunities
                .get(NEURIPS)
                .opportunity()
                .editions()
                .getFirst()
                .deadlines()
                .getFirst()
                .zone();
        people.actAs(root);
        return zone == null ? "" : zone.name();
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
