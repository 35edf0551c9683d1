package app.trellis.advising;

import app.trellis.account.AdvisorOnly;
import app.trellis.account.CurrentAccount;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filters that the signed-in advisor keeps. Nobody else sees them; somebody else's is unknown. */
@Service
@Transactional
public class SavedFilterService {

    static final int MOST = 20;
    private static final int QUERY_LENGTH = 600;

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    SavedFilterService(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** All of them, by name. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public List<SavedFilter> list() {
        return jdbc.sql("select id, name, query from saved_filter where advisor_id = :me order by lower(name), id")
                .param("me", current.id().value())
                .query((row, n) -> new SavedFilter(
                        new SavedFilterId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("query")))
                .list();
    }

    /**
     * Keeps the list's address under a name. Refused: no name or one over 60 characters, one that is taken, an address
     * that is too long, and more than twenty filters.
     */
    @AdvisorOnly
    public SavedFilterId save(String name, String query) {
        var known = list();
        var checked = checked(name, known, null);
        if (known.size() >= MOST) {
            throw new Refused("filters.too-many", MOST);
        }
        if (query.length() > QUERY_LENGTH) {
            throw new Refused("filters.query-too-long");
        }
        var id = SavedFilterId.create();
        jdbc.sql("insert into saved_filter (id, advisor_id, name, query, saved_at) values (?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        current.id().value(),
                        checked,
                        query,
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** Gives another name. Refused as {@link #save}. */
    @AdvisorOnly
    public void rename(SavedFilterId id, String name) {
        var known = list();
        if (known.stream().noneMatch(each -> each.id().equals(id))) {
            throw new NotFound();
        }
        jdbc.sql("update saved_filter set name = ? where id = ? and advisor_id = ?")
                .params(checked(name, known, id), id.value(), current.id().value())
                .update();
    }

    /** Removes one; saving it again takes that back. */
    @AdvisorOnly
    public void remove(SavedFilterId id) {
        int removed = jdbc.sql("delete from saved_filter where id = ? and advisor_id = ?")
                .params(id.value(), current.id().value())
                .update();
        if (removed == 0) {
            throw new NotFound();
        }
    }

    private static String checked(String name, List<SavedFilter> known, @Nullable SavedFilterId own) {
        var stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > SavedFilter.NAME_LENGTH) {
            throw new Refused("filters.name-length", SavedFilter.NAME_LENGTH);
        }
        if (known.stream()
                .anyMatch(each -> each.name().equals(stripped) && !each.id().equals(own))) {
            throw new Refused("filters.name-taken");
        }
        return stripped;
    }
}
