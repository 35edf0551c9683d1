package app.trellis.review;

import app.trellis.shared.time.IsoWeek;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A review as it is stored, without its intentions. */
record StoredReview(
        UUID id, IsoWeek week, @Nullable QuickStatus status, String wentWell, String inTheWay, boolean finished) {

    /** A review that nobody has begun. */
    static StoredReview blank(IsoWeek week) {
        return new StoredReview(UUID.randomUUID(), week, null, "", "", false);
    }

    String text(ReviewText text) {
        return switch (text) {
            case WENT_WELL -> wentWell;
            case IN_THE_WAY -> inTheWay;
        };
    }

    WeeklyReview with(Standing standing, List<Intention> lookBack, List<Intention> lookAhead) {
        return new WeeklyReview(week, standing, wentWell, status, inTheWay, lookBack, lookAhead);
    }
}
