package app.trellis.porch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Slows down who tries out links: sixty pages per origin in a quarter of an hour, far more than an answer needs. The secret
 * itself is beyond guessing; this keeps the server from being asked all day.
 */
@Component
class LinkThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ORIGIN = 60;
    private static final int REMEMBERED = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(WINDOW)
            .build();

    /** Counts a page; false when there were too many. */
    boolean allows(String origin) {
        return Objects.requireNonNull(buckets.get(
                        origin,
                        unused -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(PER_ORIGIN).refillGreedy(PER_ORIGIN, WINDOW))
                                .build()))
                .tryConsume(1);
    }
}
