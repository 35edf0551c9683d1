package app.trellis.predictions;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The signed-in student's predictions. They are shared with nobody: a prediction that others read is soon made for them.
 */
@Service
@Transactional
public class PredictionService {

    private final PredictionRepository predictions;
    private final PredictionList list;
    private final CurrentAccount current;
    private final Clock clock;

    PredictionService(PredictionRepository predictions, PredictionList list, CurrentAccount current, Clock clock) {
        this.predictions = predictions;
        this.list = list;
        this.current = current;
        this.clock = clock;
    }

    /** Keeps a prediction. Refused if it is empty, too long, or no probability. A day that has come makes it due. */
    @StudentOnly
    public PredictionId predict(PredictionData data) {
        PredictionRules.check(data);
        Instant now = clock.instant();
        var id = PredictionId.create();
        predictions.add(
                current.id(),
                new Prediction(
                        id,
                        data.statement(),
                        data.kind(),
                        data.resolveBy(),
                        now,
                        List.of(new Forecast(data.percent(), now)),
                        null,
                        null,
                        ""));
        return id;
    }

    /** One prediction with its history. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Prediction find(PredictionId id) {
        return load(id);
    }

    /** Some of the predictions that a query finds: open and due ones by their day, resolved ones latest first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public PredictionPage page(PredictionQuery query, int offset, int limit) {
        var today = current.today();
        return new PredictionPage(
                list.page(current.id(), query, today, clock.instant(), offset, limit),
                list.count(current.id(), query, today));
    }

    /** How many are open, due and resolved. */
    @StudentOnly
    @Transactional(readOnly = true)
    public PredictionCounts counts() {
        return list.counts(current.id(), current.today());
    }

    /** What waits to be resolved today. */
    @StudentOnly
    @Transactional(readOnly = true)
    public DuePredictions due() {
        return list.due(current.id(), current.today());
    }

    /** The calibration of each kind, in the order of the kinds; never of both together. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<Calibration> calibration() {
        var tallies = list.tallies(current.id());
        return Stream.of(PredictionKind.values())
                .map(kind -> Calibration.of(kind, tallies))
                .toList();
    }

    /**
     * Mends statement, kind and day within {@link Prediction#MENDABLE}; the probability of the data is left alone.
     * Refused later, since what was predicted would become something else. Returns what it was, see {@link #restore}.
     */
    @StudentOnly
    public Prediction mend(PredictionId id, PredictionData data) {
        Prediction before = load(id);
        PredictionRules.unresolved(before);
        PredictionRules.check(data);
        if (!before.isMendable(clock.instant())) {
            throw new Refused("predictions.refused.mend", Prediction.MENDABLE.toHours());
        }
        predictions.change(current.id(), id, data.statement(), data.kind(), data.resolveBy());
        return before;
    }

    /** Gives a new probability; the earlier ones stay. Refused once resolved. Returns what it was. */
    @StudentOnly
    public Prediction forecast(PredictionId id, int percent) {
        Prediction before = load(id);
        PredictionRules.unresolved(before);
        PredictionRules.percent(percent);
        if (percent != before.last()) {
            int number = before.forecasts().size() + 1;
            predictions.forecast(current.id(), id, number, new Forecast(percent, clock.instant()));
        }
        return before;
    }

    /** Notes how it turned out. Refused if that is noted already. Returns what it was. */
    @StudentOnly
    public Prediction resolve(PredictionId id, Resolution resolution, String lesson) {
        Prediction before = load(id);
        PredictionRules.unresolved(before);
        predictions.resolve(current.id(), id, resolution, clock.instant(), PredictionRules.lesson(lesson));
        return before;
    }

    /** Takes a resolution away; the lesson goes with it. Returns what it was. */
    @StudentOnly
    public Prediction reopen(PredictionId id) {
        Prediction before = load(id);
        predictions.resolve(current.id(), id, null, null, "");
        return before;
    }

    /** Deletes a prediction with its history. Returns what it was. */
    @StudentOnly
    public Prediction remove(PredictionId id) {
        Prediction before = load(id);
        predictions.remove(current.id(), id);
        return before;
    }

    /** Makes a prediction what it was before it was changed or removed: the undo of all the above. */
    @StudentOnly
    public void restore(Prediction before) {
        predictions.remove(current.id(), before.id());
        if (!predictions.add(current.id(), before)) {
            throw new NotFound();
        }
    }

    private Prediction load(PredictionId id) {
        return predictions.find(current.id(), id).orElseThrow(NotFound::new);
    }
}
