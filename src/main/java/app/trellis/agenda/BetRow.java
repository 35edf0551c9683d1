package app.trellis.agenda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows of bets and of the days to look at them. */
final class BetRow {

    private BetRow() {}

    static Bet bet(ResultSet row, Map<BetId, List<BetCheck>> checks) throws SQLException {
        var id = new BetId(row.getObject("id", UUID.class));
        String ending = row.getString("ending");
        return new Bet(
                id,
                row.getInt("version"),
                new BetData(
                        row.getString("title"),
                        row.getString("why"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getString("stop_rule")),
                day(row, "rule_met_on"),
                extension(row),
                ending == null ? null : BetEnding.valueOf(ending),
                day(row, "ended_on"),
                row.getString("lesson"),
                checks.getOrDefault(id, List.of()));
    }

    static BetCheck check(ResultSet row) throws SQLException {
        return new BetCheck(row.getObject("due_on", LocalDate.class), day(row, "looked_on"), row.getString("note"));
    }

    static BetId bet(ResultSet row) throws SQLException {
        return new BetId(row.getObject("bet_id", UUID.class));
    }

    static Map<BetId, List<BetCheck>> byBet(List<Map.Entry<BetId, BetCheck>> rows) {
        return rows.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static @Nullable Extension extension(ResultSet row) throws SQLException {
        var on = day(row, "extended_on");
        var from = day(row, "extended_from");
        return on == null || from == null ? null : new Extension(on, from, row.getString("extension_reason"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
