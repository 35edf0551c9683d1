package app.trellis.account;

import app.trellis.shared.text.InstanceName;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The instance's one row. The name is on every page, so it is remembered for a minute; other nodes follow within it. */
@Component
class InstanceStore implements InstanceName {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final LoadingCache<String, String> name =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(key -> read().name());

    InstanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String get() {
        return Objects.requireNonNull(name.get("name"));
    }

    InstanceSettings read() {
        return jdbc.sql("select name, policy, domains, version from instance_settings where id = 1")
                .query((found, number) -> new InstanceSettings(
                        found.getString("name"),
                        RegistrationPolicy.valueOf(found.getString("policy")),
                        Arrays.stream(found.getString("domains").split(","))
                                .filter(domain -> !domain.isEmpty())
                                .toList(),
                        found.getInt("version")))
                .single();
    }

    /** Then the set-up code is what opens the door. */
    boolean hasNoAdministrator() {
        return jdbc.sql("select count(*) from account_role where role = 'ADMINISTRATOR'")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** False when somebody else changed them meanwhile. */
    boolean write(InstanceSettings settings) {
        var written = jdbc.sql("""
                update instance_settings set name = ?, policy = ?, domains = ?, version = version + 1
                where id = 1 and version = ?""")
                .params(
                        settings.name(),
                        settings.policy().name(),
                        String.join(",", settings.domains()),
                        settings.version())
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                name.invalidateAll();
            }
        });
        return written > 0;
    }
}
