package app.trellis.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts for the administrator, one statement a page. */
@Component
class AccountList {

    private static final String MATCHING = " from account a where (lower(a.name) like :text or a.email like :text) "
            + "and (:state = 'ALL' or (:state = 'DISABLED') = (a.disabled_at is not null)) ";

    private final JdbcClient jdbc;

    AccountList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AccountSummary> page(AccountQuery query, int offset, int limit) {
        return jdbc.sql("""
                select a.id, a.name, a.email, a.created_at, a.disabled_at,
                    exists (select 1 from account_role r where r.account = a.id and r.role = 'STUDENT') as student,
                    exists (select 1 from account_role r where r.account = a.id and r.role = 'ADVISOR') as advisor,
                    exists (select 1 from account_role r where r.account = a.id and r.role = 'DELEGATE') as delegate,
                    exists (select 1 from account_role r where r.account = a.id and r.role = 'ADMINISTRATOR')
                        as administrator""" + MATCHING + "order by " + query.order().sql(query.descending())
                        + " offset :offset rows fetch next :limit rows only")
                .param("text", pattern(query))
                .param("state", state(query))
                .param("offset", offset)
                .param("limit", limit)
                .query((found, number) -> summary(found))
                .list();
    }

    int count(AccountQuery query) {
        return jdbc.sql("select count(*)" + MATCHING)
                .param("text", pattern(query))
                .param("state", state(query))
                .query(Integer.class)
                .single();
    }

    private static AccountSummary summary(ResultSet found) throws SQLException {
        var disabled = found.getObject("disabled_at", OffsetDateTime.class);
        return new AccountSummary(
                new AccountId(found.getObject("id", UUID.class)),
                found.getString("name"),
                found.getString("email"),
                roles(found),
                found.getObject("created_at", OffsetDateTime.class).toInstant(),
                disabled == null ? null : disabled.toInstant());
    }

    private static Set<Role> roles(ResultSet found) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (found.getBoolean(role.name().toLowerCase(Locale.ROOT))) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static String state(AccountQuery query) {
        var state = query.state();
        return state == null ? "ALL" : state.name();
    }

    /** What is typed is looked for as it is: its own wildcards mean nothing. */
    private static String pattern(AccountQuery query) {
        var text = query.text().strip().toLowerCase(Locale.ROOT);
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
