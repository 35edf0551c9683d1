package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Breaks a good entry in one place at a time and expects to be told what and how to mend it. */
class CatalogueCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final String GOOD = """
            format: 1
            entries:
              - id: good-one
                kind: conference
                name: Good One
                organiser: Somebody
                places: [{city: Reykjavik, country: IS}]
                region: europe
                remote: no
                url: https://example.org/
                gives: {en: "A.", de: "B."}
                gaps: [safety_community]
                pattern: {runs: [5], deadline: [9]}
                status: active
                editions:
                  - label: "2027"
                    starts: 2027-05-10
                    ends: 2027-05-12
                    certainty: confirmed
                    deadlines: [{type: paper, date: 2026-09-29, zone: AoE, certainty: confirmed}]
                evidence: {checked_on: 2026-08-20, basis: official_page}
                confidence: high
            """;

    @Test
    void findsNothingWrongWithAGoodEntry() {
        assertThat(problems(GOOD)).isEmpty();
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    kind: conference         | kind: party              | “kind” is not readable | 4
                    region: europe           | region: mars             | “region” is not readable | 8
                    remote: no               | remote: perhaps          | “remote” is not readable | 9
                    [safety_community]       | [safety_comunity]        | “gaps” is not readable | 12
                    zone: AoE                | zone: EST                | unknown zone “EST”. Write AoE, UTC or a name | 20
                    type: paper              | type: camera-ready       | “type” is not readable | 20
                    date: 2026-09-29         | date: 2026-09-31         | “date” is not readable | 20
                    date: 2026-09-29         | date: 2027-05-13         | lies after its end | 3
                    date: 2026-09-29         | date: 2026-04-01         | lies more than 400 days before its start | 3
                    ends: 2027-05-12         | ends: 2027-05-09         | lies before its start | 3
                    label: "2027"            | label: "2029"            | the year in the label of the edition “2029” | 3
                    checked_on: 2026-08-20   | checked_on: 2026-11-25   | is in the future | 3
                    checked_on: 2026-08-20   | checked_on: 2025-08-20   | older than a year | 3
                    https://example.org/     | http://example.org/      | not https | 3
                    id: good-one             | id: Good One             | “id” is not readable | 3
                    basis: official_page     | basis: hearsay           | “basis” is not readable | 21
                    basis: official_page     | basis: general_knowledge | general knowledge with high confidence | 3
                    country: IS              | country: XX              | unknown country “XX” | 3
                    country: IS              | country: AQ              | belongs to no region | 3
                    runs: [5]                | runs: [13]               | “runs” is not readable | 13
                    status: active           | state: active            | unknown field “state” | 14
                    gives: {en: "A.", de: "B."} | gives: {en: "A."}     | “de” is missing | 11
                    name: Good One           | nom: Good One            | “name” is missing | 3
                    status: active           | parent: nobody           | the parent “nobody” is not in the catalogue | 3
                    format: 1                | format: 2                | unknown format 2 | 1
                    kind: conference         | #                        | “kind” is missing | 3
                    gives: {en: "A.", de: "B."} | #                     | “gives” is missing | 3
                    runs: [5]                | rolling: maybe           | Use one of: true, false | 13
                    """)
    void tellsWhatIsWrongWhereAndHowToMendIt(String good, String bad, String expected, int line) {
        List<Problem> problems = problems(GOOD.replace(good, bad));

        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.toString()).contains(expected).startsWith("test.yaml:" + line + " ");
            assertThat(problem.fix()).isNotBlank();
        });
    }

    @Test
    void findsIdsAndNamesThatAreUsedTwice() {
        String twin = GOOD + GOOD.substring(GOOD.indexOf("  - id"));

        assertThat(problems(twin))
                .extracting(Problem::what)
                .containsExactly("the id is used twice", "the name is also that of good-one");
    }

    @Test
    void findsEverythingInOnePass() {
        String broken = GOOD.replace("europe", "mars").replace("zone: AoE", "zone: PT");

        assertThat(problems(broken)).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"'format: [', 'not YAML'", "'', 'the file is empty'", "'just text', 'a mapping was expected'"})
    void doesNotFallOverAFileThatIsNoCatalogue(String text, String expected) {
        assertThat(problems(text))
                .anySatisfy(problem -> assertThat(problem.what()).contains(expected));
    }

    @Test
    void aBareNoIsAWordAndADateStaysAsWritten() {
        CatalogueReader reader = read(GOOD);
        Opportunity good = reader.entries().getFirst().opportunity();

        assertThat(good.remote()).isEqualTo(Remote.NO);
        assertThat(good.editions().getFirst().starts()).isEqualTo(DayOrMonth.parse("2027-05-10"));
    }

    private static List<Problem> problems(String text) {
        CatalogueReader reader = read(text);
        return Stream.concat(reader.problems().stream(), CatalogueCheck.problems(reader.entries(), TODAY).stream())
                .toList();
    }

    private static CatalogueReader read(String text) {
        CatalogueReader reader = new CatalogueReader();
        reader.read("test.yaml", new StringReader(text));
        return reader;
    }
}
