package app.trellis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.plan.Experience;
import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.Pace;
import app.trellis.plan.PlanService;
import app.trellis.plan.Profile;
import app.trellis.plan.ProgrammeData;
import app.trellis.plan.ProgrammeService;
import app.trellis.plan.SafetyNearby;
import app.trellis.projects.ProjectData;
import app.trellis.projects.ProjectId;
import app.trellis.projects.ProjectService;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import app.trellis.shared.time.IsoWeek;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class ReviewWritingServiceTest {

    private static final IsoWeek W47 = new IsoWeek(2026, 47);
    private static final IsoWeek W48 = new IsoWeek(2026, 48);

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReviewWritingService writing;

    @Autowired
    private ProgrammeService programmes;

    @Autowired
    private PlanService plan;

    @Autowired
    private ProjectService projects;

    @Autowired
    private MutableClock clock;

    @Autowired
    private People people;

    @BeforeEach
    void actAsAda() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void everyPieceIsKeptAsItIsTyped() {
        writing.write(W48, ReviewText.WENT_WELL, new Edit("", "The run conv"));
        writing.write(W48, ReviewText.WENT_WELL, new Edit("The run conv", "The run converged"));
        writing.write(W48, ReviewText.IN_THE_WAY, new Edit("", "no GPUs"));
        writing.status(W48, QuickStatus.BLOCKED);
        writing.intend(W48, 2, new Edit("", "ask for GPUs"));
        WeeklyReview review = reviews.week(W48);
        assertThat(review.wentWell()).isEqualTo("The run converged");
        assertThat(review.inTheWay()).isEqualTo("no GPUs");
        assertThat(review.status()).isEqualTo(QuickStatus.BLOCKED);
        assertThat(review.lookAhead()).extracting(Intention::text).containsExactly("", "ask for GPUs", "");
        assertThat(review.standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void twoWindowsLoseNeitherText() {
        writing.write(W48, ReviewText.WENT_WELL, new Edit("", "from the laptop"));
        assertThatThrownBy(() -> writing.write(W48, ReviewText.WENT_WELL, new Edit("", "from the phone")))
                .isInstanceOfSatisfying(
                        WrittenElsewhere.class,
                        both -> assertThat(both.stored()).isEqualTo("from the laptop"));
        writing.intend(W48, 1, new Edit("", "one"));
        assertThatThrownBy(() -> writing.intend(W48, 1, new Edit("", "two")))
                .isInstanceOfSatisfying(
                        WrittenElsewhere.class,
                        both -> assertThat(both.stored()).isEqualTo("one"));
        writing.intend(W48, 2, new Edit("", "another place is no conflict"));
        assertThat(reviews.week(W48).wentWell()).isEqualTo("from the laptop");
    }

    @Test
    void aConflictTellsNoLogWhatWasWritten() {
        assertThat(new WrittenElsewhere("private")).hasMessageNotContaining("private");
    }

    @Test
    void textsHaveLimits() {
        String longest = "x".repeat(ReviewText.LENGTH);
        writing.write(W48, ReviewText.WENT_WELL, new Edit("", longest));
        assertRefused(
                () -> writing.write(W48, ReviewText.WENT_WELL, new Edit(longest, longest + "x")),
                "shared.refused.long");
        assertRefused(
                () -> writing.intend(W48, 1, new Edit("", "x".repeat(Intention.LENGTH + 1))), "shared.refused.long");
        assertRefused(() -> writing.intend(W48, 4, new Edit("", "a fourth")), "review.refused.full");
        assertRefused(() -> writing.intend(W48, 0, new Edit("", "none")), "review.refused.full");
    }

    @Test
    void whatIsCarriedOverStandsInThisWeeksIntentions() {
        Intention earlier = intendedLastWeek("write");
        writing.intend(W48, 1, new Edit("", "read"));
        writing.answer(W48, earlier.id(), Outcome.CARRIED_OVER);
        WeeklyReview review = reviews.week(W48);
        assertThat(review.lookAhead()).extracting(Intention::text).containsExactly("read", "write", "");
        assertThat(review.lookBack()).extracting(Intention::outcome).containsExactly(Outcome.CARRIED_OVER);
        writing.answer(W48, earlier.id(), Outcome.CARRIED_OVER);
        assertThat(reviews.week(W48).intentions()).hasSize(2);
        writing.answer(W48, earlier.id(), Outcome.DONE);
        assertThat(reviews.week(W48).intentions()).extracting(Intention::text).containsExactly("read");
        writing.answer(W48, earlier.id(), null);
        assertThat(reviews.openIntentions()).extracting(Intention::text).containsExactly("read", "write");
    }

    @Test
    void aFullWeekRefusesToCarryOverAndChangesNothing() {
        Intention earlier = intendedLastWeek("write");
        for (int position = 1; position <= 3; position++) {
            writing.intend(W48, position, new Edit("", "taken"));
        }
        assertRefused(() -> writing.answer(W48, earlier.id(), Outcome.CARRIED_OVER), "review.refused.full");
        assertThat(reviews.week(W48).lookBack().getFirst().outcome()).isNull();
    }

    @Test
    void onlyIntentionsThatComeBackAreAnswered() {
        writing.intend(W48, 1, new Edit("", "for next week"));
        IntentionId own = reviews.week(W48).lookAhead().getFirst().id();
        assertThatThrownBy(() -> writing.answer(W48, own, Outcome.DONE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> writing.answer(W48, IntentionId.create(), Outcome.DONE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anIntentionMayServeAnOpenMilestone() {
        programmes.setUp(new ProgrammeData(
                LocalDate.of(2026, 1, 1), 60, Pace.FULL_TIME, Experience.NONE, Profile.EMPIRICAL, SafetyNearby.NOBODY));
        Milestone first = plan.open().getFirst();
        writing.intend(W48, 1, new Edit("", "begin"));
        writing.point(W48, 1, first.id());
        assertThat(reviews.week(W48).lookAhead().getFirst().milestone()).isEqualTo(first.id());
        assertThatThrownBy(() -> writing.point(W48, 1, MilestoneId.create())).isInstanceOf(NotFound.class);
        plan.drop(first.id(), "not for me");
        assertThatThrownBy(() -> writing.point(W48, 2, first.id())).isInstanceOf(NotFound.class);
        writing.intend(W48, 1, new Edit("begin", ""));
        assertThat(reviews.week(W48).lookAhead().getFirst().milestone()).isNull();
    }

    @Test
    void anIntentionMayServeAnOpenProjectInsteadAndTakesItAlongWhenCarriedOver() {
        var project = projects.add(ProjectData.of("One probe"));
        writing.intend(W47, 1, new Edit("", "begin"));
        writing.pointAt(W47, 1, project);
        var before = reviews.week(W47).lookAhead().getFirst();
        assertThat(before.project()).isEqualTo(project);
        assertThat(before.milestone()).isNull();
        writing.answer(W48, before.id(), Outcome.CARRIED_OVER);
        assertThat(reviews.week(W48).lookAhead().getFirst().project()).isEqualTo(project);
        writing.point(W48, 1, null);
        assertThat(reviews.week(W48).lookAhead().getFirst().project()).isNull();
        assertThatThrownBy(() -> writing.pointAt(W48, 1, ProjectId.create())).isInstanceOf(NotFound.class);
    }

    @Test
    void aFinishedWeekCanBeReopenedUntilTheNextOneIsFinished() {
        writing.write(W47, ReviewText.WENT_WELL, new Edit("", "well"));
        writing.finish(W47);
        writing.finish(W47);
        assertRefused(
                () -> writing.write(W47, ReviewText.WENT_WELL, new Edit("well", "better")), "review.refused.finished");
        writing.reopen(W47);
        writing.reopen(W47);
        writing.write(W47, ReviewText.WENT_WELL, new Edit("well", "better"));
        writing.finish(W47);
        writing.finish(W48);
        assertRefused(() -> writing.reopen(W47), "review.refused.closed");
        assertRefused(() -> writing.finish(W47), "review.refused.closed");
        clock.advance(Duration.ofDays(14));
        assertRefused(() -> writing.reopen(W48), "review.refused.closed");
    }

    private Intention intendedLastWeek(String text) {
        writing.intend(W47, 1, new Edit("", text));
        writing.finish(W47);
        return reviews.week(W48).lookBack().getFirst();
    }

    private static void assertRefused(Runnable act, String why) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(why));
    }
}
