package app.trellis.review;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import app.trellis.mentoring.DaysAway;
import app.trellis.plan.ProgrammeService;
import app.trellis.shared.NotFound;
import app.trellis.shared.time.IsoWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading the weekly reviews: one's own, and those a student shares. {@link ReviewWritingService} writes them. */
@Service
@Transactional(readOnly = true)
public class ReviewService {

    private final ReviewRepository reviews;
    private final IntentionRepository intentions;
    private final PastReviews past;
    private final ProgrammeService programmes;
    private final CurrentAccount current;

    ReviewService(
            ReviewRepository reviews,
            IntentionRepository intentions,
            PastReviews past,
            ProgrammeService programmes,
            CurrentAccount current) {
        this.reviews = reviews;
        this.intentions = intentions;
        this.past = past;
        this.programmes = programmes;
        this.current = current;
    }

    /** The review to open when no week was named. */
    @StudentOnly
    public WeeklyReview current() {
        return week(calendar(recentlyFinished()).current());
    }

    /** The review of a week, begun or not; none for a week to come, or for an older one that has none. */
    @StudentOnly
    public WeeklyReview week(IsoWeek week) {
        AccountId student = current.id();
        IsoWeek lastWeek = IsoWeek.of(current.today()).previous();
        List<StoredReview> recent = reviews.since(student, lastWeek);
        Standing standing = new ReviewCalendar(current.today(), day -> false, finished(recent)).standing(week);
        Optional<StoredReview> stored = week.compareTo(lastWeek) < 0
                ? reviews.find(student, week)
                : recent.stream().filter(review -> review.week().equals(week)).findFirst();
        if (stored.isEmpty() && standing == Standing.CLOSED) {
            throw new NotFound();
        }
        StoredReview review = stored.orElseGet(() -> StoredReview.blank(week));
        List<Intention> lookBack = standing == Standing.OPEN
                ? intentions.comingBack(student, week)
                : intentions.answeredIn(student, review.id());
        return review.with(standing, lookBack, intentions.places(student, review.id()));
    }

    /** The weeks whose review may be written and is not finished: this week, last week, both or none. */
    @StudentOnly
    public List<IsoWeek> openWeeks() {
        return calendar(recentlyFinished()).openWeeks();
    }

    /** Reviews of weeks before this one, newest first. */
    @StudentOnly
    public List<PastReview> past(int offset, int limit) {
        return past.before(current.id(), IsoWeek.of(current.today()), offset, limit);
    }

    /** What the student meant to do and has not answered yet, newest week first. */
    @StudentOnly
    public List<Intention> openIntentions() {
        return intentions.open(current.id());
    }

    /** Whether a review is waiting to be written; never on leave. */
    @StudentOnly
    public boolean due() {
        return calendar(recentlyFinished()).due();
    }

    /** For how many weeks running a review was finished; leave does not break the run. */
    @StudentOnly
    public int streak() {
        return Streak.of(calendar(reviews.finishedWeeks(current.id())));
    }

    /** The finished reviews of a student who shares them, newest first, at most a year of them. */
    @SharedWithAdvisor(Area.REVIEWS)
    public List<SharedReview> reviewsOf(AccountId student) {
        return past.shared(student);
    }

    private ReviewCalendar calendar(Set<IsoWeek> finished) {
        return new ReviewCalendar(current.today(), DaysAway.from(programmes.find()), finished);
    }

    private Set<IsoWeek> recentlyFinished() {
        return finished(reviews.since(current.id(), IsoWeek.of(current.today()).previous()));
    }

    static Set<IsoWeek> finished(List<StoredReview> reviews) {
        return reviews.stream()
                .filter(StoredReview::finished)
                .map(StoredReview::week)
                .collect(Collectors.toSet());
    }
}
