package app.trellis.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.shared.Edit;
import app.trellis.shared.time.IsoWeek;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.wellbeing.CheckInData;
import app.trellis.wellbeing.WellbeingService;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An advisor cannot tell from a shared review whether there was a check-in, let alone what it said. */
@ServiceTest
class SharedReviewTest {

    private static final IsoWeek W48 = new IsoWeek(2026, 48);

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReviewWritingService writing;

    @Autowired
    private WellbeingService wellbeing;

    @Autowired
    private People people;

    @Test
    void aSharedReviewHasTheseParts() {
        assertThat(parts(SharedReview.class))
                .containsExactly("week", "status", "wentWell", "inTheWay", "lookedBack", "meant");
        assertThat(parts(SharedReview.SharedIntention.class)).containsExactly("text", "outcome");
    }

    @Test
    void theStoredReviewHasNoMoreThanThese() {
        assertThat(parts(StoredReview.class))
                .containsExactly("id", "week", "status", "wentWell", "inTheWay", "finished");
    }

    @Test
    void answeredSkippedOrUntouchedTheCheckInLeavesNoTrace() {
        List<SharedReview> untouched = seenByAdvisor(() -> {});
        List<SharedReview> skipped = seenByAdvisor(() -> wellbeing.skip(W48));
        List<SharedReview> low = seenByAdvisor(() -> wellbeing.save(W48, new CheckInData(1, 1, 1, 1, "a hard week")));
        assertThat(untouched).hasSize(1).isEqualTo(skipped).isEqualTo(low);
        assertThat(low.toString()).doesNotContain("hard");
    }

    private List<SharedReview> seenByAdvisor(Runnable checkIn) {
        AccountId student = people.student("Ada");
        people.actAs(student);
        checkIn.run();
        writing.write(W48, ReviewText.WENT_WELL, new Edit("", "well"));
        writing.finish(W48);
        people.advise(people.advisor("Grace"), student, Area.REVIEWS);
        return reviews.reviewsOf(student);
    }

    private static List<String> parts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
