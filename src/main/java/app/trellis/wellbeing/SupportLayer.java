package app.trellis.wellbeing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The shipped list with the administrator's layer over it. Knows nothing of any student. */
@Component
class SupportLayer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SupportList shipped = SupportFile.shipped();
    private final JdbcClient jdbc;

    SupportLayer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What students see; one statement. */
    SupportList list() {
        return new SupportList(merged().stream()
                .filter(listed -> !listed.hidden())
                .map(ListedSupport::entry)
                .toList());
    }

    List<ListedSupport> merged() {
        return SupportMerge.of(shipped.all(), rows());
    }

    Optional<SupportOverride> find(String id) {
        return rows().stream().filter(row -> row.id().equals(id)).findFirst();
    }

    void write(SupportOverride row) {
        remove(row.id());
        jdbc.sql(
                        "insert into support_entry (id, content, hidden, checked_on) values (:id, :content, :hidden, :checked)")
                .param("id", row.id())
                .param("content", json(row.content()))
                .param("hidden", row.hidden())
                .param("checked", row.checkedOn())
                .update();
    }

    void remove(String id) {
        jdbc.sql("delete from support_entry where id = ?").param(id).update();
    }

    private List<SupportOverride> rows() {
        return jdbc.sql("select id, content, hidden, checked_on from support_entry order by id")
                .query(SupportLayer::read)
                .list();
    }

    private static SupportOverride read(ResultSet found, int number) throws SQLException {
        var content = found.getString("content");
        return new SupportOverride(
                found.getString("id"),
                content == null ? null : JSON.readValue(content, SupportResource.class),
                found.getBoolean("hidden"),
                found.getObject("checked_on", LocalDate.class));
    }

    private static @Nullable String json(@Nullable SupportResource entry) {
        return entry == null ? null : JSON.writeValueAsString(entry);
    }
}
