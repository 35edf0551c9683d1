package app.trellis.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one-time code that makes the person who enters it the administrator. As long as there is no administrator every
 * start prints a new one; it lives in memory only, so a stolen database does not hold it.
 */
@Component
class SetUpCode {

    private static final Logger LOG = LoggerFactory.getLogger(SetUpCode.class);
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;

    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable String> code = new AtomicReference<>();

    SetUpCode(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener(ApplicationReadyEvent.class)
    void printUnlessThereIsAnAdministrator() {
        var administrators = jdbc.sql("select count(*) from account_role where role = 'ADMINISTRATOR'")
                .query(Integer.class)
                .single();
        if (administrators == 0) {
            var fresh = new SecureRandom()
                    .ints(LENGTH, 0, LETTERS.length())
                    .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                    .collect(Collectors.joining());
            code.set(fresh);
            LOG.info("No administrator yet. Set-up code for /register: {}", fresh);
        }
    }

    /** The code that is valid now, or null when there is none; never shown but in the log of the start. */
    @Nullable
    String current() {
        return code.get();
    }

    /** Whether this is the code. The first to enter it uses it up. */
    boolean redeem(String entered) {
        var current = code.get();
        return current != null && same(current, entered) && code.compareAndSet(current, null);
    }

    private static boolean same(String current, String entered) {
        var cleaned = entered.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(
                current.getBytes(StandardCharsets.UTF_8), cleaned.getBytes(StandardCharsets.UTF_8));
    }
}
