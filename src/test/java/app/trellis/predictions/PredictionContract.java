package app.trellis.predictions;

import static app.trellis.predictions.PredictionKind.IMPACT;
import static app.trellis.predictions.PredictionKind.OUTCOME;
import static app.trellis.predictions.PredictionState.DUE;
import static app.trellis.predictions.PredictionState.OPEN;
import static app.trellis.predictions.PredictionState.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;

/** What storage must keep of predictions, on every database. */
@Transactional
abstract class PredictionContract {

    private static final Instant NOW = MutableClock.START;
    private static final Instant LATER = NOW.plus(Duration.ofDays(1));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private PredictionRepository predictions;

    @Autowired
    private PredictionList list;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId eve;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        eve = people.student("Eve");
    }

    @Test
    void aPredictionComesBackAsItWas() {
        var stored = new Prediction(
                PredictionId.create(),
                "The probe holds",
                IMPACT,
                TODAY,
                NOW,
                List.of(new Forecast(70, NOW), new Forecast(40, LATER)),
                Resolution.VOID,
                LATER,
                "Ask sooner");
        assertThat(predictions.add(ada, stored)).isTrue();
        assertThat(predictions.add(ada, stored)).isFalse();
        assertThat(predictions.find(ada, stored.id())).contains(stored);
        assertThat(predictions.find(eve, stored.id())).isEmpty();
    }

    @Test
    void onlyItsStudentChangesIt() {
        var id = add(ada, "One", OUTCOME, 70, 1, null);
        predictions.change(eve, id, "Mine", IMPACT, TODAY);
        predictions.resolve(eve, id, Resolution.YES, NOW, "");
        predictions.remove(eve, id);
        assertThat(predictions.find(ada, id))
                .get()
                .satisfies(it -> assertThat(it.statement()).isEqualTo("One"))
                .satisfies(it -> assertThat(it.isResolved()).isFalse());
        assertThatThrownBy(() -> predictions.forecast(eve, id, 2, new Forecast(1, NOW)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aLaterProbabilityIsAddedAndTheFirstStays() {
        var id = add(ada, "One", OUTCOME, 70, 1, null);
        predictions.forecast(ada, id, 2, new Forecast(20, LATER));
        assertThat(predictions.find(ada, id).orElseThrow().forecasts())
                .containsExactly(new Forecast(70, NOW), new Forecast(20, LATER));
        assertThat(list.page(ada, PredictionQuery.of(OPEN), TODAY, NOW, 0, 9))
                .singleElement()
                .satisfies(it -> assertThat(it.first()).isEqualTo(70))
                .satisfies(it -> assertThat(it.last()).isEqualTo(20));
    }

    @Test
    void listsByStateInTheirOrder() {
        add(ada, "in two days", OUTCOME, 50, 2, null);
        add(ada, "tomorrow", IMPACT, 50, 1, null);
        add(ada, "today", OUTCOME, 50, 0, null);
        add(ada, "last week", OUTCOME, 50, -7, null);
        add(ada, "done", OUTCOME, 50, -7, Resolution.NO);
        add(eve, "hers", OUTCOME, 50, -9, null);
        assertThat(statements(PredictionQuery.of(OPEN))).containsExactly("tomorrow", "in two days");
        assertThat(statements(PredictionQuery.of(DUE))).containsExactly("last week", "today");
        assertThat(statements(PredictionQuery.of(RESOLVED))).containsExactly("done");
        assertThat(statements(new PredictionQuery(OPEN, IMPACT, null))).containsExactly("tomorrow");
        assertThat(list.count(ada, PredictionQuery.of(DUE), TODAY)).isEqualTo(2);
        assertThat(list.counts(ada, TODAY)).isEqualTo(new PredictionCounts(2, 2, 1));
        assertThat(list.due(ada, TODAY)).isEqualTo(new DuePredictions(2, "last week"));
        assertThat(list.due(ada, TODAY.minusDays(8))).isEqualTo(DuePredictions.NONE);
    }

    @Test
    void aTenthListsExactlyWhatCountsInIt() {
        add(ada, "79", OUTCOME, 79, -1, Resolution.YES);
        add(ada, "80", OUTCOME, 80, -1, Resolution.NO);
        add(ada, "70 void", OUTCOME, 70, -1, Resolution.VOID);
        add(ada, "70 of the other kind", IMPACT, 70, -1, Resolution.YES);
        add(ada, "100", OUTCOME, 100, -1, Resolution.YES);
        assertThat(statements(new PredictionQuery(RESOLVED, OUTCOME, 7))).containsExactly("79");
        assertThat(statements(new PredictionQuery(RESOLVED, OUTCOME, 9))).containsExactly("100");
        assertThat(list.tallies(ada))
                .containsExactlyInAnyOrder(
                        new Tally(OUTCOME, 79, 79, true, 1),
                        new Tally(OUTCOME, 80, 80, false, 1),
                        new Tally(IMPACT, 70, 70, true, 1),
                        new Tally(OUTCOME, 100, 100, true, 1));
        assertThat(list.tallies(eve)).isEmpty();
    }

    @Test
    void pagesFollowEachOther() {
        for (int day = 1; day <= 5; day++) {
            add(ada, "in " + day, OUTCOME, 50, day, null);
        }
        assertThat(list.page(ada, PredictionQuery.of(OPEN), TODAY, NOW, 3, 3))
                .extracting(PredictionSummary::statement)
                .containsExactly("in 4", "in 5");
    }

    private List<String> statements(PredictionQuery query) {
        return list.page(ada, query, TODAY, NOW, 0, 50).stream()
                .map(PredictionSummary::statement)
                .toList();
    }

    private PredictionId add(
            AccountId student,
            String statement,
            PredictionKind kind,
            int percent,
            int days,
            @Nullable Resolution resolution) {
        var id = PredictionId.create();
        predictions.add(
                student,
                new Prediction(
                        id,
                        statement,
                        kind,
                        TODAY.plusDays(days),
                        NOW,
                        List.of(new Forecast(percent, NOW)),
                        resolution,
                        resolution == null ? null : NOW,
                        ""));
        return id;
    }
}
