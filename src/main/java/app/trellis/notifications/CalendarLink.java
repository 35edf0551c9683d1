package app.trellis.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How things stand with a student's calendar link. Its secret is nowhere: it was shown when the link was made.
 *
 * @param madeAt when the link that works now was made; null if none works
 */
public record CalendarLink(@Nullable Instant madeAt, CalendarOptions options) {}
