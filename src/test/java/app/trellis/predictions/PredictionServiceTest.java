package app.trellis.predictions;

import static app.trellis.predictions.PredictionKind.IMPACT;
import static app.trellis.predictions.PredictionKind.OUTCOME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class PredictionServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private PredictionService predictions;

    @Autowired
    private MutableClock clock;

    @Autowired
    private People people;

    private AccountId ada;

    @BeforeEach
    void ada() {
        ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void aPredictionIsMadeUpdatedAndResolved() {
        var id = predict("The probe\n holds ", 80, 0);
        predictions.forecast(id, 60);
        predictions.forecast(id, 60);
        predictions.resolve(id, Resolution.NO, " Ask\nsooner ");
        assertThat(predictions.find(id)).satisfies(it -> {
            assertThat(it.statement()).isEqualTo("The probe holds");
            assertThat(it.forecasts()).extracting(Forecast::percent).containsExactly(80, 60);
            assertThat(it.resolution()).isEqualTo(Resolution.NO);
            assertThat(it.lesson()).isEqualTo("Ask sooner");
        });
        assertThat(predictions.calibration().getFirst().score()).hasValueCloseTo(0.64, within());
        assertThat(predictions.calibration().getFirst().lastScore()).hasValueCloseTo(0.36, within());
        assertThat(predictions.calibration().getLast().number()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void noProbabilityIsRefused(int percent) {
        refused("predictions.refused.percent", () -> predict("One", percent, 1));
        var id = predict("One", 0, 1);
        refused("predictions.refused.percent", () -> predictions.forecast(id, percent));
    }

    @Test
    void emptyAndLongTextsAreRefused() {
        refused("predictions.refused.empty", () -> predict(" \n ", 50, 1));
        refused("predictions.refused.long", () -> predict("x".repeat(501), 50, 1));
        var id = predict("x".repeat(500), 100, 1);
        refused("predictions.refused.lesson", () -> predictions.resolve(id, Resolution.YES, "x".repeat(301)));
        assertThat(predictions.find(id).isResolved()).isFalse();
    }

    @Test
    void whatIsResolvedStaysUntilOpenedAgain() {
        var id = predict("One", 50, 0);
        predictions.resolve(id, Resolution.YES, "");
        refused("predictions.refused.resolved", () -> predictions.resolve(id, Resolution.NO, ""));
        refused("predictions.refused.resolved", () -> predictions.forecast(id, 10));
        refused("predictions.refused.resolved", () -> predictions.mend(id, data("Two", 50, 1)));
        var before = predictions.reopen(id);
        assertThat(predictions.due().number()).isEqualTo(1);
        predictions.restore(before);
        assertThat(predictions.find(id)).isEqualTo(before);
    }

    @Test
    void theWordingCanBeMendedForADay() {
        var id = predict("Teh probe holds", 50, 1);
        predictions.mend(id, new PredictionData("The probe holds", IMPACT, 99, TODAY.plusDays(3)));
        assertThat(predictions.find(id)).satisfies(it -> {
            assertThat(it.statement()).isEqualTo("The probe holds");
            assertThat(it.kind()).isEqualTo(IMPACT);
            assertThat(it.first()).isEqualTo(50);
        });
        clock.advance(Duration.ofHours(24));
        refused("predictions.refused.mend", () -> predictions.mend(id, data("Another", 50, 9)));
    }

    @Test
    void everyStepCanBeTakenBack() {
        var id = predict("One", 50, 0);
        var made = predictions.find(id);
        assertThat(predictions.forecast(id, 60)).isEqualTo(made);
        predictions.restore(made);
        assertThat(predictions.resolve(id, Resolution.YES, "")).isEqualTo(made);
        predictions.restore(made);
        assertThat(predictions.remove(id)).isEqualTo(made);
        assertThatThrownBy(() -> predictions.find(id)).isInstanceOf(NotFound.class);
        predictions.restore(made);
        assertThat(predictions.find(id)).isEqualTo(made);
    }

    @Test
    void aPredictionIsDueOnItsDayWhereTheStudentIs() {
        predict("One", 50, 1);
        assertThat(predictions.due()).isEqualTo(DuePredictions.NONE);
        clock.advance(Duration.ofHours(15));
        assertThat(predictions.due()).isEqualTo(new DuePredictions(1, "One"));
        assertThat(predictions.counts()).isEqualTo(new PredictionCounts(0, 1, 0));
    }

    @Test
    void statementsDoNotGrowWithThePredictions() {
        int few = Statements.count(this::readAll);
        for (int n = 0; n < 60; n++) {
            predictions.resolve(predict("No " + n, n, 0), Resolution.YES, "");
        }
        assertThat(Statements.count(this::readAll)).isEqualTo(few);
        assertThat(predictions.page(PredictionQuery.of(PredictionState.RESOLVED), 0, 20))
                .satisfies(page -> assertThat(page.rows()).hasSize(20))
                .satisfies(page -> assertThat(page.total()).isEqualTo(60));
    }

    @Test
    void somebodyElsesIsUnknown() {
        var id = predict("One", 50, 0);
        var hers = predictions.find(id);
        people.actAs(people.student("Eve"));
        assertThat(withId(id)).allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(NotFound.class));
        assertThatThrownBy(() -> predictions.restore(hers)).isInstanceOf(NotFound.class);
        assertThat(predictions.counts().isEmpty()).isTrue();
        assertThat(predictions.due()).isEqualTo(DuePredictions.NONE);
        people.actAs(ada);
        assertThat(predictions.find(id)).isEqualTo(hers);
    }

    @Test
    void nobodyButStudentsMayCall() {
        var id = predict("One", 50, 0);
        var hers = predictions.find(id);
        var grace = people.advisor("Grace");
        List<Runnable> others = List.of(
                people::anonymous,
                () -> people.actAs(grace),
                () -> people.advise(grace, ada, Area.values()),
                () -> people.endAdvising(grace, ada),
                () -> people.actAs(people.administrator("Root")));
        for (Runnable become : others) {
            become.run();
            assertThat(Stream.concat(withId(id).stream(), without(hers).stream())
                            .toList())
                    .allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class));
        }
    }

    private List<ThrowingCallable> withId(PredictionId id) {
        return List.of(
                () -> predictions.find(id),
                () -> predictions.mend(id, data("Two", 50, 1)),
                () -> predictions.forecast(id, 1),
                () -> predictions.resolve(id, Resolution.YES, ""),
                () -> predictions.reopen(id),
                () -> predictions.remove(id));
    }

    private List<ThrowingCallable> without(Prediction hers) {
        return List.of(
                () -> predict("Two", 50, 1),
                () -> predictions.page(PredictionQuery.of(PredictionState.OPEN), 0, 9),
                predictions::counts,
                predictions::due,
                predictions::calibration,
                () -> predictions.restore(hers));
    }

    private void readAll() {
        predictions.page(PredictionQuery.of(PredictionState.RESOLVED), 0, 20);
        predictions.counts();
        predictions.due();
        predictions.calibration();
    }

    private PredictionId predict(String statement, int percent, int days) {
        return predictions.predict(data(statement, percent, days));
    }

    private static PredictionData data(String statement, int percent, int days) {
        return new PredictionData(statement, OUTCOME, percent, TODAY.plusDays(days));
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
