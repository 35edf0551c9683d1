package app.trellis.projects;

import app.trellis.ideas.IdeaId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what rows of projects have in common. */
final class ProjectRow {

    private ProjectRow() {}

    static Project project(ResultSet row, List<Run> runs) throws SQLException {
        return new Project(
                id(row, "id"),
                row.getInt("version"),
                data(row),
                ProjectState.valueOf(row.getString("state")),
                idea(row),
                date(row, "idea_on"),
                runs,
                date(row, "closed_on"),
                row.getString("lesson"),
                moment(row, "created_at"),
                moment(row, "changed_at"));
    }

    private static ProjectData data(ResultSet row) throws SQLException {
        return new ProjectData(
                row.getString("title"),
                row.getString("summary"),
                Origin.valueOf(row.getString("origin")),
                row.getString("whose"),
                ProjectRole.valueOf(row.getString("role")),
                word(Risk.class, row, "risk"),
                word(FieldSpeed.class, row, "speed"),
                new Worth(
                        word(SafetyRelevance.class, row, "safety"),
                        row.getString("safety_note"),
                        row.getObject("academic_value", Integer.class),
                        row.getObject("safety_value", Integer.class)),
                new Variety(row.getString("topic"), row.getString("method"), row.getString("collaborators")),
                new ProjectDates(date(row, "started_on"), date(row, "first_test_on"), date(row, "expected_end")));
    }

    static ProjectSummary summary(ResultSet row) throws SQLException {
        return new ProjectSummary(
                id(row, "id"),
                row.getString("title"),
                ProjectState.valueOf(row.getString("state")),
                Origin.valueOf(row.getString("origin")),
                ProjectRole.valueOf(row.getString("role")),
                word(Risk.class, row, "risk"),
                word(FieldSpeed.class, row, "speed"),
                idea(row),
                date(row, "idea_on"),
                date(row, "started_on"),
                date(row, "first_test_on"),
                date(row, "closed_on"),
                moment(row, "changed_at"));
    }

    static ProjectId id(ResultSet row, String column) throws SQLException {
        return new ProjectId(row.getObject(column, UUID.class));
    }

    static Run run(ResultSet row) throws SQLException {
        return new Run(Objects.requireNonNull(date(row, "first_day")), date(row, "last_day"));
    }

    static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static <E extends Enum<E>> @Nullable E word(Class<E> type, ResultSet row, String column) throws SQLException {
        String found = row.getString(column);
        return found == null ? null : Enum.valueOf(type, found);
    }

    private static @Nullable IdeaId idea(ResultSet row) throws SQLException {
        UUID found = row.getObject("idea_id", UUID.class);
        return found == null ? null : new IdeaId(found);
    }
}
