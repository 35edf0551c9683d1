package app.trellis.review;

import app.trellis.shared.time.IsoWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an advisor sees of a finished review, once the student shares reviews. There is no trace of the check-in here,
 * not even whether there was one; a test fails if that changes.
 *
 * @param lookedBack earlier intentions that were answered in this review
 * @param meant the intentions written in it
 */
public record SharedReview(
        IsoWeek week,
        @Nullable QuickStatus status,
        String wentWell,
        String inTheWay,
        List<SharedIntention> lookedBack,
        List<SharedIntention> meant) {

    /**
     * An intention as an advisor reads it.
     *
     * @param outcome what became of it, or null while it is open
     */
    public record SharedIntention(String text, @Nullable Outcome outcome) {}
}
