package app.trellis.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: ten tries per address and origin, and a hundred per origin, in a quarter of an hour. Counting
 * by address alone would let a stranger lock somebody out. A right password gives the address its tries back.
 */
@Component
class SignInThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_PERSON = 10;
    private static final int PER_ORIGIN = 100;
    private static final int REMEMBERED = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(WINDOW)
            .build();

    /** Counts a try; false when there were too many. */
    boolean allows(String email, String origin) {
        return bucket(origin, PER_ORIGIN).tryConsume(1)
                && bucket(personKey(email, origin), PER_PERSON).tryConsume(1);
    }

    @EventListener
    void forget(InteractiveAuthenticationSuccessEvent success) {
        var authentication = success.getAuthentication();
        if (authentication.getDetails() instanceof WebAuthenticationDetails details) {
            var origin = details.getRemoteAddress();
            buckets.invalidate(personKey(authentication.getName(), origin));
            bucket(origin, PER_ORIGIN).addTokens(1);
        }
    }

    private static String personKey(String email, String origin) {
        return origin + ' ' + Emails.normal(email);
    }

    private Bucket bucket(String key, int tries) {
        return Objects.requireNonNull(buckets.get(
                key,
                unused -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, WINDOW))
                        .build()));
    }
}
