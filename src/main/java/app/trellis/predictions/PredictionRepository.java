package app.trellis.predictions;

import app.trellis.account.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored predictions, one at a time. Every statement names the student it is for. */
@Repository
class PredictionRepository {

    private final JdbcClient jdbc;

    PredictionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One prediction of this student. */
    Optional<Prediction> find(AccountId student, PredictionId id) {
        return of(student, id, "select * from prediction where id = :id and student_id = :student")
                .query((row, n) -> PredictionRow.prediction(row, forecasts(student, id)))
                .optional();
    }

    /** Adds a prediction as it is; false if its id is taken. */
    boolean add(AccountId student, Prediction it) {
        int added = of(student, it.id(), """
                        insert into prediction (id, student_id, statement, kind, resolve_by, made_at,
                            first_percent, last_percent, resolution, resolved_at, lesson)
                        values (:id, :student, :statement, :kind, :resolveBy, :madeAt,
                            :first, :last, :resolution, :resolvedAt, :lesson)
                        on conflict do nothing
                        """)
                .param("statement", it.statement())
                .param("kind", it.kind().name())
                .param("resolveBy", it.resolveBy())
                .param("madeAt", utc(it.madeAt()))
                .param("first", it.first())
                .param("last", it.last())
                .param("resolution", name(it.resolution()))
                .param("resolvedAt", utcOrNone(it.resolvedAt()))
                .param("lesson", it.lesson())
                .update();
        if (added == 1) {
            for (int number = 0; number < it.forecasts().size(); number++) {
                addForecast(student, it.id(), number + 1, it.forecasts().get(number));
            }
        }
        return added == 1;
    }

    /** Changes what is said; the probability has a way of its own. */
    void change(AccountId student, PredictionId id, String statement, PredictionKind kind, LocalDate resolveBy) {
        of(student, id, """
                        update prediction set statement = :statement, kind = :kind, resolve_by = :resolveBy
                        where id = :id and student_id = :student
                        """)
                .param("statement", statement)
                .param("kind", kind.name())
                .param("resolveBy", resolveBy)
                .update();
    }

    /** Adds a later probability, as the so-manieth. */
    void forecast(AccountId student, PredictionId id, int number, Forecast forecast) {
        of(student, id, "update prediction set last_percent = :percent where id = :id and student_id = :student")
                .param("percent", forecast.percent())
                .update();
        addForecast(student, id, number, forecast);
    }

    /** Notes how it turned out, or with null that this is open again. */
    void resolve(
            AccountId student, PredictionId id, @Nullable Resolution resolution, @Nullable Instant at, String lesson) {
        of(student, id, """
                        update prediction set resolution = :resolution, resolved_at = :at, lesson = :lesson
                        where id = :id and student_id = :student
                        """)
                .param("resolution", name(resolution))
                .param("at", utcOrNone(at))
                .param("lesson", lesson)
                .update();
    }

    void remove(AccountId student, PredictionId id) {
        of(student, id, "delete from prediction where id = :id and student_id = :student")
                .update();
    }

    private List<Forecast> forecasts(AccountId student, PredictionId id) {
        return of(student, id, """
                        select percent, given_at from prediction_forecast
                        where prediction_id = :id and student_id = :student order by number
                        """)
                .query((row, n) -> PredictionRow.forecast(row))
                .list();
    }

    private void addForecast(AccountId student, PredictionId id, int number, Forecast forecast) {
        of(student, id, """
                        insert into prediction_forecast (prediction_id, student_id, number, percent, given_at)
                        values (:id, :student, :number, :percent, :at)
                        """)
                .param("number", number)
                .param("percent", forecast.percent())
                .param("at", utc(forecast.at()))
                .update();
    }

    private static @Nullable String name(@Nullable Resolution resolution) {
        return resolution == null ? null : resolution.name();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime utcOrNone(@Nullable Instant moment) {
        return moment == null ? null : utc(moment);
    }

    private JdbcClient.StatementSpec of(AccountId student, PredictionId id, String sql) {
        return jdbc.sql(sql).param("student", student.value()).param("id", id.value());
    }
}
