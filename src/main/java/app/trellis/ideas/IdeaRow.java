package app.trellis.ideas;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads and writes what rows of ideas have in common. */
final class IdeaRow {

    private IdeaRow() {}

    static Idea idea(ResultSet row, List<String> tags) throws SQLException {
        return new Idea(
                id(row),
                row.getString("line"),
                row.getString("notes"),
                tags,
                IdeaState.valueOf(row.getString("state")),
                row.getString("state_reason"),
                row.getBoolean("half_baked"),
                moment(row, "captured_at"),
                moment(row, "changed_at"),
                momentOrNone(row, "shown_at"));
    }

    static IdeaSummary summary(ResultSet row) throws SQLException {
        return new IdeaSummary(
                id(row),
                row.getString("line"),
                IdeaState.valueOf(row.getString("state")),
                row.getBoolean("half_baked"),
                List.of(),
                moment(row, "captured_at"),
                moment(row, "changed_at"));
    }

    static IdeaId id(ResultSet row) throws SQLException {
        return new IdeaId(row.getObject("id", UUID.class));
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(momentOrNone(row, column));
    }

    static @Nullable Instant momentOrNone(ResultSet row, String column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }
}
