package app.trellis.predictions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what rows of predictions have in common. */
final class PredictionRow {

    private PredictionRow() {}

    static Prediction prediction(ResultSet row, List<Forecast> forecasts) throws SQLException {
        return new Prediction(
                id(row),
                row.getString("statement"),
                PredictionKind.valueOf(row.getString("kind")),
                row.getObject("resolve_by", LocalDate.class),
                moment(row, "made_at"),
                forecasts,
                resolution(row),
                momentOrNone(row, "resolved_at"),
                row.getString("lesson"));
    }

    static PredictionSummary summary(ResultSet row, Instant now) throws SQLException {
        return new PredictionSummary(
                id(row),
                row.getString("statement"),
                PredictionKind.valueOf(row.getString("kind")),
                row.getObject("resolve_by", LocalDate.class),
                row.getInt("first_percent"),
                row.getInt("last_percent"),
                resolution(row),
                momentOrNone(row, "resolved_at"),
                row.getString("lesson"),
                Prediction.isMendable(moment(row, "made_at"), resolution(row), now));
    }

    static Forecast forecast(ResultSet row) throws SQLException {
        return new Forecast(row.getInt("percent"), moment(row, "given_at"));
    }

    static PredictionId id(ResultSet row) throws SQLException {
        return new PredictionId(row.getObject("id", UUID.class));
    }

    private static @Nullable Resolution resolution(ResultSet row) throws SQLException {
        String found = row.getString("resolution");
        return found == null ? null : Resolution.valueOf(found);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(momentOrNone(row, column));
    }

    private static @Nullable Instant momentOrNone(ResultSet row, String column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
