package app.trellis.predictions;

import static app.trellis.predictions.PredictionKind.IMPACT;
import static app.trellis.predictions.PredictionKind.OUTCOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.trellis.predictions.ImportPreview.BadLine;
import app.trellis.shared.Refused;
import app.trellis.shared.text.SheetText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvImportTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static final String FATEBOOK = """
            Question title,Multiple choice option,Forecast created by,Forecast (scale = 0-1),Forecast created at,\
            Question created by,Question created at,Question resolve by,Resolution,Resolved at,\
            Your Brier score for this question,Your relative Brier score for this question,Question notes,\
            Question shared with,Question shared publicly,Question comments
            "Will ""Probe"" hold, really?",,"Ada",0.7,2026-01-05 10:00:00,"Ada",2026-01-05 10:00:00,2026-06-01 00:00:00,"NO",2026-06-02 08:30:00,0.98,,"","",false,""
            "Will ""Probe"" hold, really?",,"Ada",0.35,2026-03-05 10:00:00,"Ada",2026-01-05 10:00:00,2026-06-01 00:00:00,"NO",2026-06-02 08:30:00,0.98,,"","",false,""
            "Will ""Probe"" hold, really?",,"Bob",0.9,2026-03-06 10:00:00,"Ada",2026-01-05 10:00:00,2026-06-01 00:00:00,"NO",2026-06-02 08:30:00,0.98,,"","",false,""
            "Who wins?","We do","Ada",0.05,2026-02-01 10:00:00,"Ada",2026-02-01 10:00:00,2027-06-01 00:00:00,,,,,"","",false,""
            "Odd one",,"Ada",1,2026-02-01 10:00:00,"Ada",2026-02-01 10:00:00,2026-07-01 00:00:00,"AMBIGUOUS",2026-07-01 10:00:00,,,"","",false,""
            """;

    @Test
    void fatebooksForecastsBecomeOnePredictionWithItsHistory() {
        var read = read(FATEBOOK);
        assertThat(read.problems()).isEmpty();
        assertThat(read.people()).containsExactly("Ada", "Bob");
        List<Prediction> all = List.copyOf(read.predictions().values());
        assertThat(all).hasSize(3);
        assertThat(all.getFirst()).satisfies(it -> {
            assertThat(it.statement()).isEqualTo("Will \"Probe\" hold, really?");
            assertThat(it.forecasts()).extracting(Forecast::percent).containsExactly(70, 35);
            assertThat(it.madeAt()).isEqualTo(Instant.parse("2026-01-05T10:00:00Z"));
            assertThat(it.resolveBy()).isEqualTo(LocalDate.of(2026, 6, 1));
            assertThat(it.resolution()).isEqualTo(Resolution.NO);
            assertThat(it.resolvedAt()).isEqualTo(Instant.parse("2026-06-02T08:30:00Z"));
            assertThat(it.kind()).isEqualTo(IMPACT);
        });
        assertThat(all.get(1)).satisfies(it -> {
            assertThat(it.statement()).isEqualTo("Who wins? – We do");
            assertThat(it.isResolved()).isFalse();
        });
        assertThat(all.get(2).resolution()).isEqualTo(Resolution.VOID);
        assertThat(all.get(2).first()).isEqualTo(100);
    }

    @Test
    void anotherPersonsForecastsCanBeChosen() {
        var read = new CsvImport(new ImportData(FATEBOOK, OUTCOME, "Bob"), NOW);
        assertThat(read.predictions().values())
                .singleElement()
                .extracting(Prediction::first)
                .isEqualTo(90);
    }

    @Test
    void predictionBooksFieldsAreKnown() {
        var read = read("""
                description,confidence,deadline,outcome,created_at
                The probe holds,80,2020-05-01T12:00:00.000Z,true,2020-01-01T12:00:00.000Z
                It is adopted,20,2020-05-01T12:00:00.000Z,,2020-01-01T12:00:00.000Z
                """);
        assertThat(read.predictions().values()).extracting(Prediction::first).containsExactly(80, 20);
        assertThat(read.predictions().values())
                .extracting(Prediction::resolution)
                .containsExactly(Resolution.YES, null);
    }

    @Test
    void badLinesAreReportedAndTheOthersRead() {
        var read = read("""
                Title;Probability;Deadline;Outcome
                Good;50 %;2027-01-01;
                ;50;2027-01-01;
                No number;maybe;2027-01-01;
                Too much;101;2027-01-01;
                "Two
                lines";40;2027-01-01;yes
                No day;50;someday;
                Odd;50;2027-01-01;perhaps
                GOOD;60;2027-01-01;
                30 February;50;2027-02-30;
                Short;50
                """);
        assertThat(read.predictions().values())
                .extracting(Prediction::statement)
                .containsExactly("Good", "Two lines");
        assertThat(read.problems())
                .containsExactly(
                        new BadLine(3, LineProblem.NO_STATEMENT),
                        new BadLine(4, LineProblem.NO_PROBABILITY),
                        new BadLine(5, LineProblem.NO_PROBABILITY),
                        new BadLine(8, LineProblem.NO_DAY),
                        new BadLine(9, LineProblem.UNKNOWN_RESOLUTION),
                        new BadLine(10, LineProblem.TWICE),
                        new BadLine(11, LineProblem.NO_DAY),
                        new BadLine(12, LineProblem.NO_DAY));
    }

    @ParameterizedTest
    @CsvSource({"0.7, 70", "1, 100", "'0,05', 5", "0.005, 1", "55%, 55"})
    void fractionsAreToldFromPercentByTheWholeColumn(String written, int percent) {
        var read = read("title,forecast,deadline\nOne,\"" + written + "\",2027-01-01\n");
        assertThat(read.predictions().values())
                .singleElement()
                .extracting(Prediction::first)
                .isEqualTo(percent);
    }

    @Test
    void oneMeansOnePercentBesideLargerNumbers() {
        var read = read("title,forecast,deadline\nOne,1,2027-01-01\nTwo,70,2027-01-01\n");
        assertThat(read.predictions().values()).extracting(Prediction::first).containsExactly(1, 70);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "title,deadline\nOne,2027-01-01\n"})
    void aFileWithoutTheColumnsIsRefused(String csv) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> read(csv))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("predictions.refused.columns"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\tx", "'=1", "plain", "it's", "'quoted'"})
    void whatASpreadsheetWouldComputeIsWrittenAsTextAndReadBack(String statement) {
        assertThat(SheetText.safe(statement)).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
        var stored = new Prediction(
                PredictionId.create(),
                statement,
                OUTCOME,
                LocalDate.of(2027, 1, 1),
                NOW.minusSeconds(60),
                List.of(new Forecast(1, NOW.minusSeconds(60)), new Forecast(100, NOW)),
                Resolution.YES,
                NOW,
                statement);
        var back = List.copyOf(read(CsvExport.of(List.of(stored))).predictions().values());
        assertThat(back)
                .singleElement()
                .usingRecursiveComparison()
                .ignoringFields("id", "statement", "lesson")
                .isEqualTo(stored);
        assertThat(back.getFirst().statement()).isEqualTo(PredictionData.line(statement));
    }

    private static CsvImport read(String csv) {
        return new CsvImport(new ImportData(csv, IMPACT, ""), NOW);
    }
}
