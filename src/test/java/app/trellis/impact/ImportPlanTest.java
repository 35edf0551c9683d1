package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.impact.CataloguePreview.Difference;
import app.trellis.impact.CataloguePreview.Offer;
import app.trellis.impact.ImportChoices.Same;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lays small files beside the shipped catalogue. */
class ImportPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String HEAD = "id,kind,name,organiser,region,remote,url,gives_en,gaps,basis,label,starts,ends,"
            + "edition_places,certainty,deadlines\n";
    private static final String GOOD = "made-up,workshop,Made Up,Us,europe,no,https://made.up/,Talks.,safety_community,"
            + "official_page,2027,2027-05-10,2027-05-12,\"Bonn, DE\",confirmed,"
            + "paper 2027-01-15 23:59 AoE confirmed (Cycle 2) | notification 2027-03-01\n";

    private List<Opportunity> shipped = List.of();

    @BeforeEach
    void readTheShippedFiles() throws IOException {
        shipped = CatalogueConfiguration.shipped().entries().stream()
                .map(Entry::opportunity)
                .toList();
    }

    @Test
    void theWholeShippedCatalogueComesBackUnchanged() {
        ImportPlan plan = plan(CatalogueExport.of(shipped), shipped);
        assertThat(plan.unchanged()).isEqualTo(113);
        assertThat(plan.planned()).isEmpty();
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.offers()).isEmpty();
    }

    @Test
    void theWholeShippedCatalogueIsReadIntoAnEmptyOne() {
        ImportPlan plan = plan(CatalogueExport.of(shipped), List.of());
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.planned())
                .extracting(each -> each.entry().opportunity())
                .containsExactlyElementsOf(shipped);
    }

    @Test
    void hostileTextsComeBackAsTheyWere() {
        Opportunity odd = named("=HYPERLINK(\"x\")", "'@a | b;\"c\"", "-1", "|");
        ImportPlan plan = plan(CatalogueExport.of(List.of(odd)), List.of());
        assertThat(plan.planned())
                .extracting(each -> each.entry().opportunity())
                .containsExactly(odd);
        assertThat(CatalogueExport.of(List.of(odd))).contains("'=HYPERLINK").doesNotContain(",=");
    }

    @Test
    void aNewEntryIsReadWithItsDatesAndZones() {
        ImportPlan plan = plan(HEAD + GOOD, shipped);
        assertThat(plan.problems()).isEmpty();
        Opportunity added = plan.planned().getFirst().entry().opportunity();
        assertThat(added.gives()).isEqualTo(new LocalText("Talks.", "Talks."));
        Edition edition = added.editions().getFirst();
        assertThat(edition.places()).containsExactly(new Place("Bonn", "DE"));
        assertThat(edition.deadlines().getFirst().zone()).isEqualTo(PublishedZone.AOE);
        assertThat(edition.deadlines().getFirst().round()).isEqualTo("Cycle 2");
        assertThat(edition.deadlines().getLast().zone()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            AoE > EST > UNKNOWN_ZONE
            AoE > Etc/GMT+12 > UNKNOWN_ZONE
            paper 2027 > paper: 2027 > UNKNOWN_WORD
            2027-01-15 > 15.01.2027 > NO_DATE
            | notification 2027-03-01 > | soon > DEADLINE_FORM
            europe > mars > UNKNOWN_WORD
            europe >  > MISSING
            Talks. >  > MISSING
            https:// > http:// > NOT_HTTPS
            2027-05-12 > 2027-05-09 > ENDS_FIRST
            made-up, > Made Up, > ID_FORM
            Made Up > ${LONG} > LONG_TEXT
            Talks. > ${LONGER} > TOO_LONG
            """)
    void aRowWithAFaultStaysOutAndSaysWhere(String good, String bad, Fault fault) {
        String broken = GOOD.replace(
                good,
                bad == null ? "" : bad.replace("${LONG}", "x".repeat(201)).replace("${LONGER}", "x".repeat(10_000)));
        ImportPlan plan =
                plan(HEAD + broken + GOOD.replace("made-up", "other").replace("made.up", "other.org"), shipped);
        assertThat(plan.rejected()).isEqualTo(1);
        assertThat(plan.planned()).hasSize(1);
        assertThat(plan.problems()).filteredOn(Problem::blocking).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("list.csv");
            assertThat(problem.line()).isEqualTo(2);
        });
        assertThat(plan.problems()).extracting(Problem::fault).contains(fault);
    }

    @Test
    void aFileMaySpeakOfSomeColumnsOnly() {
        ImportPlan plan = plan("id,checked_on,note\nneurips,2026-11-20,\n", shipped);
        assertThat(plan.planned().getFirst().differences())
                .containsExactly(
                        new Difference("checked_on", "2026-08-20", "2026-11-20"),
                        new Difference("note", "Main site Sydney; Paris and Atlanta are workshop sites.", ""));
    }

    @Test
    void editionsAreReplacedAsAWhole() {
        String text = "id,label,starts,ends,edition_places,certainty,deadlines\nneurips,2027,2027-12,,,reported,\n";
        assertThat(plan(text, shipped).planned().getFirst().differences())
                .contains(new Difference("2026: starts", "2026-12-06", ""))
                .contains(new Difference("2027: starts", "", "2027-12"));
    }

    @Test
    void thePageDecidesAndANameIsOnlyOffered() {
        String page = "id,url,name\n,https://www.NeurIPS.cc#top,Another name\n";
        assertThat(plan(page, shipped).planned().getFirst().id().value()).isEqualTo("neurips");

        String name = HEAD + GOOD.replace("made-up", "").replace("Made Up", "neurips");
        ImportPlan offered = plan(name, shipped);
        assertThat(offered.planned()).isEmpty();
        assertThat(offered.offers()).containsExactly(new Offer(2, "neurips", new OpportunityId("neurips"), "NeurIPS"));
        assertThat(plan(name, shipped, Same.SAME).planned().getFirst().id().value())
                .isEqualTo("neurips");
        assertThat(plan(name, shipped, Same.NEW).planned().getFirst().id().value())
                .isEqualTo("neurips-2");
    }

    @Test
    void twoRowsForOneEntryAreOneTooMany() {
        String text = "id,url,note\nneurips,,a\n,https://neurips.cc,b\n";
        ImportPlan plan = plan("id,note\nneurips,a\n", shipped);
        assertThat(plan.rejected()).isZero();
        assertThat(plan(text.replace("neurips,,a", "neurips,https://neurips.cc/,a"), shipped)
                        .rejected())
                .isEqualTo(1);
    }

    @Test
    void whatBelongsToARefusedEntryIsRefusedToo() {
        String parts = HEAD.replace("name,", "name,parent,")
                + GOOD.replace("Made Up,", "Made Up,,").replace("https:", "http:")
                + GOOD.replace("made-up", "part")
                        .replace("Made Up,", "Part,made-up,")
                        .replace("made.up", "part.org");
        ImportPlan plan = plan(parts, shipped);
        assertThat(plan.planned()).isEmpty();
        assertThat(plan.rejected()).isEqualTo(2);
        assertThat(plan.problems()).extracting(Problem::fault).contains(Fault.NOT_HTTPS, Fault.NO_PARENT);
    }

    @Test
    void tenThousandRowsTakeSeconds() {
        String text = HEAD
                + IntStream.range(0, 10_000)
                        .mapToObj(i -> GOOD.replace("made-up", "made-up-" + i)
                                .replace("Made Up", "Made Up " + i)
                                .replace("made.up", "made" + i + ".org"))
                        .collect(Collectors.joining());
        long begun = System.nanoTime();
        assertThat(plan(text, shipped).planned()).hasSize(10_000);
        assertThat((System.nanoTime() - begun) / 1_000_000_000).isLessThan(30);
    }

    private static ImportPlan plan(String text, List<Opportunity> catalogue, Same... choice) {
        ImportContent content = ImportContent.of(new CatalogueFile("list.csv", text.replace("\uFEFF", "")));
        Map<Integer, Same> names = choice.length == 0 ? Map.of() : Map.of(2, choice[0]);
        return new ImportPlan(content, new ImportChoices(names, Set.of()), catalogue, Set.of(), TODAY);
    }

    private static Opportunity named(String name, String... former) {
        Opportunity o = Samples.CONFERENCE;
        return new Opportunity(
                o.id(),
                o.kind(),
                name,
                List.of(former),
                "+organiser",
                null,
                List.of(),
                o.region(),
                o.remote(),
                o.url(),
                new LocalText("@gives", "\"zitiert\", mit Komma"),
                o.gaps(),
                o.skills(),
                o.pattern(),
                o.status(),
                o.editions(),
                new Source(null, Basis.OFFICIAL_PAGE, "one\ntwo; three"),
                o.confidence());
    }
}
