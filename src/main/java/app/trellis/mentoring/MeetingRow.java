package app.trellis.mentoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what rows of meetings and of actions have in common. */
final class MeetingRow {

    private MeetingRow() {}

    static Meeting meeting(ResultSet row) throws SQLException {
        return new Meeting(
                id(row),
                MentorRepository.mentor(row),
                date(row, "held_on"),
                row.getInt("minutes"),
                mode(row),
                row.getBoolean("object_level"));
    }

    static MeetingRecord record(ResultSet row) throws SQLException {
        return new MeetingRecord(
                id(row),
                MentorRepository.mentor(row),
                date(row, "held_on"),
                minutes(row),
                mode(row),
                row.getBoolean("object_level"),
                row.getString("agenda"),
                row.getString("notes"),
                row.getBoolean("notes_shared"));
    }

    static MeetingSummary summary(ResultSet row) throws SQLException {
        return new MeetingSummary(
                id(row),
                MentorRepository.mentor(row),
                date(row, "held_on"),
                minutes(row),
                mode(row),
                row.getBoolean("object_level"),
                row.getBoolean("written"),
                row.getInt("open_actions"));
    }

    static MeetingAction action(ResultSet row) throws SQLException {
        return new MeetingAction(
                new ActionId(row.getObject("action_id", UUID.class)),
                id(row),
                MentorRepository.mentor(row),
                date(row, "held_on"),
                row.getString("what"),
                ActionOwner.valueOf(row.getString("owner")),
                row.getObject("due", LocalDate.class),
                Objects.requireNonNull(moment(row, "added_at")),
                moment(row, "done_at"));
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }

    private static MeetingId id(ResultSet row) throws SQLException {
        return new MeetingId(row.getObject("id", UUID.class));
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, LocalDate.class));
    }

    private static @Nullable Integer minutes(ResultSet row) throws SQLException {
        return row.getObject("minutes", Integer.class);
    }

    private static MeetingMode mode(ResultSet row) throws SQLException {
        return MeetingMode.valueOf(row.getString("mode"));
    }
}
