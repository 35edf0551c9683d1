package app.trellis.review;

import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.PlanService;
import app.trellis.projects.ProjectId;
import app.trellis.projects.ProjectService;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import app.trellis.shared.time.IsoWeek;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing a weekly review, a piece at a time, as it is typed. The first piece begins it. A text is stored over the one
 * its writer saw, or not at all ({@link WrittenElsewhere}); a choice is simply stored.
 */
@Service
@Transactional
public class ReviewWritingService {

    private final ReviewRepository reviews;
    private final IntentionRepository intentions;
    private final PlanService plan;
    private final ProjectService projects;
    private final CurrentAccount current;
    private final Clock clock;

    ReviewWritingService(
            ReviewRepository reviews,
            IntentionRepository intentions,
            PlanService plan,
            ProjectService projects,
            CurrentAccount current,
            Clock clock) {
        this.reviews = reviews;
        this.intentions = intentions;
        this.plan = plan;
        this.projects = projects;
        this.current = current;
        this.clock = clock;
    }

    /** Stores one of the free texts. */
    @StudentOnly
    public void write(IsoWeek week, ReviewText text, Edit edit) {
        edit.atMost(ReviewText.LENGTH);
        open(week);
        if (!reviews.write(current.id(), week, text, edit)) {
            throw new WrittenElsewhere(open(week).text(text));
        }
    }

    /** Stores the week in one word, or takes it back. */
    @StudentOnly
    public void status(IsoWeek week, @Nullable QuickStatus status) {
        open(week);
        reviews.status(current.id(), week, status);
    }

    /** Says what became of an earlier intention, or takes that back. Carrying it over needs an empty place. */
    @StudentOnly
    public void answer(IsoWeek week, IntentionId id, @Nullable Outcome outcome) {
        AccountId student = current.id();
        StoredReview review = open(week);
        Intention intention = intentions.comingBack(student, week).stream()
                .filter(earlier -> earlier.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (intention.outcome() == outcome) {
            return;
        }
        if (intention.outcome() == Outcome.CARRIED_OVER) {
            intentions.takeBack(student, intention);
        }
        if (outcome == Outcome.CARRIED_OVER) {
            intentions.carry(student, intention, review.id(), emptyPlace(student, review.id()));
        }
        intentions.answer(student, id, outcome, review.id());
    }

    /** Stores the text of one of the three intentions. */
    @StudentOnly
    public void intend(IsoWeek week, int position, Edit edit) {
        edit.atMost(Intention.LENGTH);
        place(position);
        StoredReview review = open(week);
        if (!intentions.write(current.id(), review.id(), position, edit)) {
            throw new WrittenElsewhere(intentions
                    .places(current.id(), review.id())
                    .get(position - 1)
                    .text());
        }
    }

    /** Points an intention at one of the student's own open milestones, or at none. */
    @StudentOnly
    public void point(IsoWeek week, int position, @Nullable MilestoneId milestone) {
        place(position);
        StoredReview review = open(week);
        if (milestone != null
                && plan.open().stream().noneMatch(open -> open.id().equals(milestone))) {
            throw new NotFound();
        }
        intentions.point(current.id(), review.id(), position, milestone, null);
    }

    /** Points an intention at one of the student's own open projects instead. */
    @StudentOnly
    public void pointAt(IsoWeek week, int position, ProjectId project) {
        place(position);
        StoredReview review = open(week);
        if (!projects.find(project).state().isOpen()) {
            throw new NotFound();
        }
        intentions.point(current.id(), review.id(), position, null, project);
    }

    /** Finishes a review; an empty one is a review too. Finishing twice changes nothing. */
    @StudentOnly
    public void finish(IsoWeek week) {
        if (standing(week, recent()) != Standing.FINISHED) {
            open(week);
            reviews.finish(current.id(), week, clock.instant());
        }
    }

    /** Opens a finished review again, which is possible until the next one is finished. */
    @StudentOnly
    public void reopen(IsoWeek week) {
        switch (standing(week, recent())) {
            case OPEN -> {}
            case FINISHED -> reviews.reopen(current.id(), week);
            case CLOSED -> throw new Refused("review.refused.closed");
        }
    }

    /** Finds or begins a review that may be written. */
    private StoredReview open(IsoWeek week) {
        List<StoredReview> recent = recent();
        switch (standing(week, recent)) {
            case OPEN -> {}
            case FINISHED -> throw new Refused("review.refused.finished");
            case CLOSED -> throw new Refused("review.refused.closed");
        }
        return recent.stream()
                .filter(review -> review.week().equals(week))
                .findFirst()
                .orElseGet(() -> begin(week));
    }

    private StoredReview begin(IsoWeek week) {
        UUID id = UUID.randomUUID();
        if (reviews.begin(current.id(), week, id, clock.instant())) {
            intentions.makePlaces(current.id(), id);
        }
        return reviews.find(current.id(), week).orElseThrow(NotFound::new);
    }

    private List<StoredReview> recent() {
        return reviews.since(current.id(), IsoWeek.of(current.today()).previous());
    }

    private Standing standing(IsoWeek week, List<StoredReview> recent) {
        return new ReviewCalendar(current.today(), day -> false, ReviewService.finished(recent)).standing(week);
    }

    private int emptyPlace(AccountId student, UUID review) {
        return intentions.places(student, review).stream()
                .filter(place -> !place.written())
                .findFirst()
                .orElseThrow(() -> new Refused("review.refused.full", Intention.MOST))
                .position();
    }

    private static void place(int position) {
        if (position < 1 || position > Intention.MOST) {
            throw new Refused("review.refused.full", Intention.MOST);
        }
    }
}
