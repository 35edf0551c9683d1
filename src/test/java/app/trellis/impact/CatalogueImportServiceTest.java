package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.impact.CataloguePreview.Missing;
import app.trellis.impact.CuratedEntry.Origin;
import app.trellis.impact.ImportChoices.Agreed;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class CatalogueImportServiceTest {

    private static final String HEAD = "id,kind,name,organiser,region,remote,url,gives_en,gaps,basis\n";

    @Autowired
    private CatalogueImportService imports;

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
    void whatIsTakenOutComesBackUnchanged() {
        add(HEAD + row("one"));
        CataloguePreview preview = imports.preview(file(imports.export()));
        assertThat(preview.unchanged()).isEqualTo(catalogue.list("").size());
        assertThat(preview.writes()).isZero();
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.missing()).isEmpty();
    }

    @Test
    void nothingIsWrittenBeforeItIsAskedForAndAllOfItIsTakenBack() {
        String text = HEAD + row("one") + row("two");
        assertThat(imports.preview(file(text)).added()).containsExactly("Name one", "Name two");
        assertThat(catalogue.list("name one")).isEmpty();
        CatalogueImported done = add(text);
        assertThat(catalogue.list("name one")).extracting(CuratedEntry::origin).containsExactly(Origin.OWN);
        people.actAs(ada);
        assertThat(opportunities.get(new OpportunityId("two")).opportunity().name())
                .isEqualTo("Name two");
        people.actAs(root);
        imports.takeBack(done);
        assertThat(catalogue.list("name one")).isEmpty();
    }

    @Test
    void aMereCheckLeavesAShippedEntryOpenToUpgrades() {
        CatalogueImported done = add("id,checked_on\nneurips,2026-11-20\n");
        assertThat(done.done().changed()).hasSize(1);
        CuratedEntry neurips = neurips();
        assertThat(neurips.origin()).isEqualTo(Origin.SHIPPED);
        assertThat(neurips.opportunity().source().checkedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        imports.takeBack(done);
        assertThat(neurips().opportunity().source().checkedOn()).isEqualTo(LocalDate.of(2026, 8, 20));
    }

    @Test
    void whatIsHiddenStaysHidden() {
        catalogue.hide(new OpportunityId("neurips"));
        add("id,name\nneurips,NIPS\n");
        CuratedEntry neurips = catalogue.list("nips").getFirst();
        assertThat(neurips.hidden()).isTrue();
        assertThat(neurips.origin()).isEqualTo(Origin.CHANGED);
    }

    @Test
    void goodRowsAreTakenInOnlyIfSomebodySaysSo() {
        String text = HEAD + row("one") + row("two").replace("https", "http");
        assertRefused("partly", () -> add(text));
        assertThat(catalogue.list("name one")).isEmpty();
        assertThat(add(text, Agreed.PARTLY).done().added()).containsExactly("Name one");
        assertThat(catalogue.list("name two")).isEmpty();
    }

    @Test
    void whatIsMissingIsCountedKeptAndHiddenOnlyWhenAsked() {
        add(HEAD + row("one") + row("two") + row("three"));
        String less = HEAD + row("one") + row("two");
        assertThat(imports.preview(file(less)).shrinks()).isFalse();
        assertThat(add(less).done().missing()).containsExactly(new Missing("Name three", 1));
        add(less);
        assertThat(imports.preview(file(less)).missedOften()).isEqualTo(1);
        assertThat(catalogue.list("name three").getFirst().hidden()).isFalse();
        CatalogueImported hidden = add(less, Agreed.HIDE_MISSING);
        assertThat(catalogue.list("name three").getFirst().hidden()).isTrue();
        imports.takeBack(hidden);
        assertThat(catalogue.list("name three").getFirst().hidden()).isFalse();
        assertThat(imports.preview(file(less)).missing()).containsExactly(new Missing("Name three", 3));
        add(HEAD + row("one") + row("two") + row("three"));
        assertThat(imports.preview(file(less)).missing()).containsExactly(new Missing("Name three", 1));
    }

    @Test
    void aListThatShrinksSharplyIsTakenInOnlyIfSomebodySaysSo() {
        add(HEAD + row("one") + row("two") + row("three"));
        assertRefused("shrunk", () -> add(HEAD + row("one")));
        assertThat(add(HEAD + row("one"), Agreed.SHRUNK).done().missing()).hasSize(2);
        assertThat(catalogue.list("name two")).hasSize(1);
    }

    @Test
    void aDirectoryDropsWhatIsOverAndThatIsNotMissing() {
        String list = """
                {"data": [%s], "meta": {"count": %d, "generatedAt": "2026-11-20T08:00:00Z"}}
                """;
        String one = """
                {"id": "%1$s", "name": "Event %1$s", "description": "A.", "url": "https://%1$s.org/", "host": "H",
                 "startDate": "%2$s", "endDate": "%2$s", "applicationsClose": null, "type": "Talk", "location": ""}
                """;
        String first = one.formatted("past", "2026-11-22");
        String second = one.formatted("gone", "2027-02-01");
        String third = one.formatted("kept", "2027-02-01");
        add(list.formatted(String.join(",", first, second, third), 3));
        CataloguePreview preview = imports.preview(file(list.formatted(third, 1)));
        assertThat(preview.missing()).containsExactly(new Missing("Event gone", 1));
        assertThat(preview.unchanged()).isEqualTo(1);
        assertThat(imports.preview(file(HEAD + row("one"))).missing()).isEmpty();
    }

    @Test
    void aLongListCostsAsManyStatementsAsAShortOne() {
        int few = Statements.count(() -> add(HEAD + row("one")));
        StringBuilder many = new StringBuilder(HEAD + row("one"));
        for (int i = 0; i < 40; i++) {
            many.append(row("more-" + i));
        }
        assertThat(Statements.count(() -> add(many.toString()))).isEqualTo(few);
    }

    @Test
    void nobodyElseMay() {
        CatalogueImported done = add(HEAD + row("one"));
        for (AccountId who : List.of(ada, people.advisor("Grace"))) {
            people.actAs(who);
            assertDenied(done);
        }
        people.anonymous();
        assertDenied(done);
    }

    private void assertDenied(CatalogueImported done) {
        CatalogueFile file = file(HEAD);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                imports::export,
                () -> imports.preview(file),
                () -> imports.add(file, ImportChoices.NONE),
                () -> imports.takeBack(done))) {
            assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
        }
    }

    private static void assertRefused(String why, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("impact.import.refused." + why));
    }

    private CuratedEntry neurips() {
        return catalogue.list("neurips").stream()
                .filter(each -> each.opportunity().id().value().equals("neurips"))
                .findFirst()
                .orElseThrow();
    }

    private CatalogueImported add(String text, Agreed... agreed) {
        return imports.add(file(text), new ImportChoices(Map.of(), Set.of(agreed)));
    }

    private static CatalogueFile file(String text) {
        return new CatalogueFile("list.csv", text.replace("\uFEFF", ""));
    }

    private static String row(String id) {
        return "%1$s,workshop,Name %1$s,Us,europe,no,https://%1$s.org/,Talks.,safety_community,official_page\n"
                .formatted(id);
    }
}
