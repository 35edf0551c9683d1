package app.trellis.impact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Where the administrator's layer over the catalogue is kept. Many rows cost as many statements as one. */
@Repository
class CatalogueRows {

    private static final String SELECT =
            "select id, content, hidden, checked_on, imported_from, missed from catalogue_entry ";

    private final JdbcTemplate jdbc;

    CatalogueRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CatalogueOverride> find(OpportunityId id) {
        return jdbc.query(SELECT + "where id = ?", CatalogueRows::read, id.value()).stream()
                .findFirst();
    }

    List<CatalogueOverride> all() {
        return jdbc.query(SELECT + "order by id", CatalogueRows::read);
    }

    /** Each in place of the one before. */
    void write(List<CatalogueOverride> rows) {
        remove(rows.stream().map(CatalogueOverride::id).toList());
        jdbc.batchUpdate(
                "insert into catalogue_entry (id, content, hidden, checked_on, imported_from, missed)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {
                            row.id().value(),
                            row.content(),
                            row.hidden(),
                            row.checkedOn(),
                            row.importedFrom(),
                            row.missed()
                        })
                        .toList());
    }

    void remove(List<OpportunityId> ids) {
        jdbc.batchUpdate(
                "delete from catalogue_entry where id = ?",
                ids.stream().map(id -> new Object[] {id.value()}).toList());
    }

    private static CatalogueOverride read(ResultSet found, int number) throws SQLException {
        return new CatalogueOverride(
                new OpportunityId(found.getString("id")),
                found.getString("content"),
                found.getBoolean("hidden"),
                found.getObject("checked_on", LocalDate.class),
                found.getString("imported_from"),
                found.getInt("missed"));
    }
}
