package app.trellis.predictions;

import app.trellis.account.AccountId;
import app.trellis.predictions.CsvImport.Key;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads all of a student's predictions at once, each kind of reading in one statement. */
@Component
class PredictionArchive {

    private final JdbcClient jdbc;

    PredictionArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is here already. */
    Set<Key> keys(AccountId student) {
        return new HashSet<>(jdbc.sql("select statement, resolve_by from prediction where student_id = :student")
                .param("student", student.value())
                .query((row, n) -> Key.of(row.getString("statement"), row.getObject("resolve_by", LocalDate.class)))
                .list());
    }

    /** Everything with its history, oldest first. */
    List<Prediction> all(AccountId student) {
        List<Prediction> all = new ArrayList<>();
        jdbc.sql("""
                        select p.*, f.percent, f.given_at from prediction p
                        join prediction_forecast f on f.prediction_id = p.id
                        where p.student_id = :student order by p.made_at, p.statement, p.id, f.number
                        """)
                .param("student", student.value())
                .query((row, n) -> PredictionRow.prediction(row, List.of(PredictionRow.forecast(row))))
                .list()
                .forEach(row -> append(all, row));
        return all;
    }

    /** A row is one probability: the first makes the prediction, the others belong to it. */
    private static void append(List<Prediction> all, Prediction row) {
        if (all.isEmpty() || !all.getLast().id().equals(row.id())) {
            all.add(row);
            return;
        }
        var whole = all.removeLast();
        List<Forecast> forecasts = new ArrayList<>(whole.forecasts());
        forecasts.addAll(row.forecasts());
        all.add(whole.with(whole.madeAt(), forecasts));
    }
}
