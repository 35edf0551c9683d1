package app.trellis.review;

import app.trellis.account.CurrentAccount;
import app.trellis.account.KeptBack;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.time.IsoWeek;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single reviews that the student keeps to themself although reviews are shared. That they wrote one is no secret. */
@Service
@Transactional
public class ReviewSharingService {

    private final ReviewRepository reviews;
    private final KeptBack kept;
    private final CurrentAccount current;

    ReviewSharingService(ReviewRepository reviews, KeptBack kept, CurrentAccount current) {
        this.reviews = reviews;
        this.kept = kept;
        this.current = current;
    }

    /** Whether the review of a week is kept back; one that was not begun is not. */
    @StudentOnly
    @Transactional(readOnly = true)
    public boolean keptBack(IsoWeek week) {
        return reviews.find(current.id(), week)
                .map(review -> kept.is(current.id(), review.id()))
                .orElse(false);
    }

    /** Keeps the review of a week to oneself, or no longer; it counts from an advisor's next click. */
    @StudentOnly
    public void keepBack(IsoWeek week, boolean toMyself) {
        var review = reviews.find(current.id(), week).orElseThrow(NotFound::new);
        kept.set(current.id(), review.id(), toMyself);
    }
}
