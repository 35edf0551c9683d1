package app.trellis.data;

import app.trellis.account.AccountId;
import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the features say they keep of a person. Names of tables and conditions come from the code alone. */
@Component
class HeldTables {

    /** Secrets, which nobody reads, and the owner of a row, who is the reader. */
    private static final String LEFT_OUT = ".*_hash|stop_key|student_id";

    private final List<Holding> holdings;
    private final JdbcClient jdbc;

    HeldTables(List<Holdings> features, JdbcClient jdbc) {
        holdings = features.stream()
                .map(Holdings::all)
                .flatMap(List::stream)
                .sorted((one, other) -> one.folder().compareTo(other.folder()))
                .toList();
        this.jdbc = jdbc;
    }

    /** All of them, folder by folder; each is read when the stream comes to it. Two statements a table. */
    Stream<HeldTable> of(AccountId person) {
        return holdings.stream().map(each -> read(each, person));
    }

    /** How many rows of each folder go with the account, those with none included, in one statement. */
    Map<String, Integer> counts(AccountId person) {
        var statement = holdings.stream()
                .map(each ->
                        "select '" + each.folder() + "' as folder, count(*) as found from " + from(each, each.goes()))
                .collect(Collectors.joining(" union all "));
        return jdbc
                .sql(statement)
                .param("me", person.value())
                .query((row, number) -> Map.entry(row.getString("folder"), row.getInt("found")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum));
    }

    private HeldTable read(Holding holding, AccountId person) {
        var columns = columns(holding);
        var selected = columns.stream().map(each -> selected(holding, each)).collect(Collectors.joining(", "));
        var rows = jdbc.sql("select " + selected + " from " + from(holding, holding.mine()) + " order by 1"
                        + (columns.size() > 1 ? ", 2" : ""))
                .param("me", person.value())
                .query((row, number) -> values(row, columns.size()))
                .list();
        return new HeldTable(holding, columns, rows);
    }

    private List<String> columns(Holding holding) {
        return jdbc.sql("select * from " + holding.table() + " where 1 = 0").query(row -> {
            var about = row.getMetaData();
            List<String> names = new ArrayList<>();
            for (int column = 1; column <= about.getColumnCount(); column++) {
                var name = about.getColumnName(column);
                if (!name.matches(LEFT_OUT)) {
                    names.add(name);
                }
            }
            return names;
        });
    }

    /** What may not be seen in a row stays in the database. */
    private static String selected(Holding holding, String column) {
        var condition = holding.shownIf().get(column);
        return condition == null ? "t." + column : "case when " + condition + " then t." + column + " end as " + column;
    }

    private static String from(Holding holding, String condition) {
        return holding.table() + " t where (" + condition + ")";
    }

    private static List<@Nullable Object> values(ResultSet row, int count) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        for (int column : IntStream.rangeClosed(1, count).toArray()) {
            values.add(value(row, column));
        }
        return values;
    }

    private static @Nullable Object value(ResultSet row, int column) throws SQLException {
        return switch (row.getMetaData().getColumnType(column)) {
            case Types.DATE -> text(row.getObject(column, LocalDate.class));
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> {
                var moment = row.getObject(column, OffsetDateTime.class);
                yield moment == null ? null : moment.toInstant().toString();
            }
            default -> row.getObject(column) instanceof UUID id ? id.toString() : row.getObject(column);
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
