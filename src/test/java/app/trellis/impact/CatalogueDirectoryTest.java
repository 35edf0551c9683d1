package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.trellis.shared.Refused;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists in the form of AISafety.com's public interface. */
class CatalogueDirectoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final String EVENTS = """
            {"data": [
              {"id": "rec1", "name": "Bonn Safety Days", "description": "Talks for all. Then more.", "url": "https://bonn.example.org/",
               "startDate": "2027-05-10", "endDate": "2027-05-12", "applicationsClose": "2027-03-01",
               "type": "Conference", "location": "Bonn, Germany", "host": "Somebody", "lengthDays": 3},
              {"id": "rec2", "name": "Open talks", "description": "", "url": "https://talks.example.org/",
               "startDate": null, "endDate": null, "applicationsClose": null,
               "type": "Talk", "location": "Online", "host": "", "lengthDays": null},
              {"id": "rec3", "name": "No page", "description": "x", "url": "#",
               "startDate": null, "endDate": null, "applicationsClose": null,
               "type": "Talk", "location": "Atlantis", "host": "A", "lengthDays": null}
            ], "meta": {"count": 3, "license": "CC-BY-4.0", "generatedAt": "2026-11-20T08:00:00.000Z"}}
            """;

    @Test
    void anEventBecomesAnEntryThatSaysWhereItIsFrom() {
        ImportPlan plan = plan(EVENTS, List.of(), Set.of());
        Opportunity days = plan.planned().getFirst().entry().opportunity();
        assertThat(days.id().value()).isEqualTo("bonn-safety-days");
        assertThat(days.kind()).isEqualTo(OpportunityKind.CONFERENCE);
        assertThat(days.gives().en()).isEqualTo("Talks for all.");
        assertThat(days.region()).isEqualTo(Region.EUROPE);
        assertThat(days.source())
                .isEqualTo(new Source(
                        LocalDate.of(2026, 11, 20), Basis.DIRECTORY, "From AISafety.com, licence CC BY 4.0."));
        Edition edition = days.editions().getFirst();
        assertThat(edition.claim()).isEqualTo(Claim.REPORTED);
        assertThat(edition.places()).containsExactly(new Place("Bonn", "DE"));
        assertThat(edition.deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.date()).isEqualTo(LocalDate.of(2027, 3, 1));
            assertThat(deadline.zone()).isNull();
        });
        Opportunity talks = plan.planned().get(1).entry().opportunity();
        assertThat(talks.remote()).isEqualTo(Remote.YES);
        assertThat(talks.organiser()).isEqualTo("Open talks");
        assertThat(talks.editions()).isEmpty();
        assertThat(plan.problems())
                .filteredOn(Problem::blocking)
                .extracting(Problem::fault, Problem::line)
                .containsExactly(tuple(Fault.NOT_HTTPS, 3));
    }

    @Test
    void trainingHasKindsAndModesOfItsOwn() {
        String text = EVENTS.replace(
                        "\"type\": \"Conference\"", "\"recurring\": false, \"type\": [\"Course\", \"Other\"]")
                .replace("\"location\": \"Bonn, Germany\"", "\"location\": \"London, UK\", \"mode\": \"Hybrid\"");
        ImportContent content = ImportContent.of(new CatalogueFile("training.json", text));
        assertThat(content.source()).isEqualTo("aisafety-training");
        Opportunity first =
                plan(text, List.of(), Set.of()).planned().getFirst().entry().opportunity();
        assertThat(first.kind()).isEqualTo(OpportunityKind.COURSE);
        assertThat(first.remote()).isEqualTo(Remote.HYBRID);
        assertThat(first.region()).isEqualTo(Region.UK_IRELAND);
        assertThat(plan(text, List.of(), Set.of())
                        .planned()
                        .get(1)
                        .entry()
                        .opportunity()
                        .kind())
                .isEqualTo(OpportunityKind.PROGRAMME);
    }

    @Test
    void ofWhatIsKnownHereOnlyAnUnknownEditionIsTaken() {
        Opportunity here = here(Samples.edition("2026", "2026-05-10", "2026-05-12"));
        Opportunity after = plan(EVENTS, List.of(here), Set.of())
                .planned()
                .getFirst()
                .entry()
                .opportunity();
        assertThat(after.name()).isEqualTo(here.name());
        assertThat(after.source()).isEqualTo(here.source());
        assertThat(after.editions()).extracting(Edition::label).containsExactly("2026", "2027");

        Opportunity sure = here(Samples.edition("Spring 2027", "2027-05-11", "2027-05-12"));
        assertThat(plan(EVENTS, List.of(sure), Set.of()).unchanged()).isEqualTo(1);
    }

    @Test
    void whatCameFromThereFollowsItAndKeepsWhatIsOver() {
        Opportunity here = here(
                Samples.edition("2026", "2026-05-10", "2026-05-12"), Samples.edition("2027", "2027-05", "2027-05"));
        Opportunity after = plan(EVENTS, List.of(here), Set.of(here.id()))
                .planned()
                .getFirst()
                .entry()
                .opportunity();
        assertThat(after.id()).isEqualTo(here.id());
        assertThat(after.name()).isEqualTo("Bonn Safety Days");
        assertThat(after.editions())
                .extracting(Edition::label, Edition::starts)
                .containsExactly(
                        tuple("2026", DayOrMonth.parse("2026-05-10")), tuple("2027", DayOrMonth.parse("2027-05-10")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
            "count": 3 > "count": 4 > count
            "meta" > "more" > count
            "rec2" > "rec1" > count
            applicationsClose > closes > directory
            {"data" > {"date" > directory
            ]} > ] > directory
            """)
    void whatIsNoWholeListIsRefused(String good, String bad, String why) {
        String text = EVENTS.strip();
        String broken = good.equals("]}") ? text.substring(0, text.length() - 1) : text.replace(good, bad);
        assertThatThrownBy(() -> ImportContent.of(new CatalogueFile("events.json", broken)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("impact.import.refused." + why));
    }

    private static Opportunity here(Edition... editions) {
        Opportunity o = Samples.with(Samples.CONFERENCE, editions);
        return new Opportunity(
                o.id(),
                o.kind(),
                o.name(),
                o.formerNames(),
                o.organiser(),
                o.parent(),
                o.places(),
                o.region(),
                o.remote(),
                URI.create("https://www.bonn.example.org"),
                o.gives(),
                o.gaps(),
                o.skills(),
                o.pattern(),
                o.status(),
                o.editions(),
                o.source(),
                o.confidence());
    }

    private static ImportPlan plan(String text, List<Opportunity> catalogue, Set<OpportunityId> mine) {
        ImportContent content = ImportContent.of(new CatalogueFile("events.json", text));
        return new ImportPlan(content, ImportChoices.NONE, catalogue, mine, TODAY);
    }
}
