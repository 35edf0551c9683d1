package app.trellis.review;

import app.trellis.shared.time.IsoWeek;
import org.jspecify.annotations.Nullable;

/**
 * A row in the list of past reviews.
 *
 * @param intentions how many were written
 * @param done how many of them were done
 */
public record PastReview(IsoWeek week, @Nullable QuickStatus status, String wentWell, int intentions, int done) {}
