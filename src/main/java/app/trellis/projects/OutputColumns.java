package app.trellis.projects;

import app.trellis.impact.OpportunityId;
import app.trellis.plan.MilestoneId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes what rows of outputs have in common. */
final class OutputColumns {

    private OutputColumns() {}

    static Output output(ResultSet row, Map<UUID, List<OutputStep>> steps) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Output(
                new OutputId(id),
                ProjectRow.id(row, "project_id"),
                row.getInt("version"),
                new OutputData(
                        row.getString("title"),
                        Optional.ofNullable(row.getString("opportunity"))
                                .map(OpportunityId::new)
                                .orElse(null),
                        row.getString("venue"),
                        row.getObject("deadline", LocalDate.class),
                        new Authorship(
                                ProjectRow.word(AuthorPosition.class, row, "author_position"),
                                row.getObject("author_number", Integer.class),
                                row.getObject("author_count", Integer.class)),
                        Audience.valueOf(row.getString("audience")),
                        row.getString("link")),
                OutputState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("milestone_id", UUID.class))
                        .map(MilestoneId::new)
                        .orElse(null),
                steps.getOrDefault(id, List.of()),
                ProjectRow.moment(row, "created_at"),
                ProjectRow.moment(row, "changed_at"));
    }

    static OutputStep step(ResultSet row) throws SQLException {
        return new OutputStep(
                OutputState.valueOf(row.getString("state")),
                row.getString("venue"),
                row.getObject("happened_on", LocalDate.class));
    }

    static JdbcClient.StatementSpec data(JdbcClient.StatementSpec statement, OutputData data) {
        var opportunity = data.opportunity();
        var position = data.authorship().position();
        return statement
                .param("title", data.title())
                .param("opportunity", opportunity == null ? null : opportunity.value())
                .param("venue", data.venue())
                .param("deadline", data.deadline())
                .param("position", position == null ? null : position.name())
                .param("number", data.authorship().number())
                .param("count", data.authorship().count())
                .param("audience", data.audience().name())
                .param("link", data.link());
    }
}
