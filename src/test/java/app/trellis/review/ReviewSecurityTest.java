package app.trellis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.projects.ProjectId;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.time.IsoWeek;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A review is the student's own; finished ones are read by advisors with whom reviews are shared, and by nobody else. */
@ServiceTest
class ReviewSecurityTest {

    private static final IsoWeek W47 = new IsoWeek(2026, 47);
    private static final IsoWeek W48 = new IsoWeek(2026, 48);

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ReviewWritingService writing;

    @Autowired
    private People people;

    private AccountId ada = new AccountId(UUID.randomUUID());
    private AccountId grace = ada;
    private IntentionId intention = IntentionId.create();

    @BeforeEach
    void adaHasReviewedLastWeek() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.actAs(ada);
        writing.intend(W47, 1, new Edit("", "write"));
        writing.finish(W47);
        intention = reviews.openIntentions().getFirst().id();
    }

    @Test
    void aStrangerIsRefused() {
        people.anonymous();
        assertStudentCallsRefused();
        assertHidden();
    }

    @Test
    void anAdministratorIsRefused() {
        people.actAs(people.administrator("Root"));
        assertStudentCallsRefused();
        assertHidden();
    }

    @Test
    void anotherStudentSeesAndChangesNothing() {
        people.actAs(people.student("Eve"));
        assertThat(reviews.openIntentions()).isEmpty();
        assertThat(reviews.past(0, 10)).isEmpty();
        assertThat(reviews.week(W47).lookAhead()).isEmpty();
        assertThatThrownBy(() -> writing.answer(W48, intention, Outcome.DONE)).isInstanceOf(NotFound.class);
        assertHidden();
    }

    @Test
    void anAdvisorReadsWhatIsShared() {
        people.advise(grace, ada, Area.REVIEWS);
        assertThat(reviews.reviewsOf(ada)).extracting(SharedReview::week).containsExactly(W47);
        assertStudentCallsRefused();
    }

    @Test
    void anAdvisorWithoutSharingReadsNothing() {
        people.advise(grace, ada, Area.PLAN);
        assertHidden();
    }

    @Test
    void anAdvisorOfSomebodyElseReadsNothing() {
        people.advise(grace, people.student("Eve"), Area.values());
        assertHidden();
    }

    @Test
    void anEndedAdvisorReadsNothing() {
        people.advise(grace, ada, Area.REVIEWS);
        people.endAdvising(grace, ada);
        assertHidden();
    }

    @Test
    void theStudentMayReadTheirOwnAsAnAdvisorDoes() {
        people.actAs(ada);
        assertThat(reviews.reviewsOf(ada)).isNotNull();
    }

    private void assertHidden() {
        assertThatThrownBy(() -> reviews.reviewsOf(ada)).isInstanceOf(NotFound.class);
    }

    private void assertStudentCallsRefused() {
        List<Runnable> calls = List.of(
                () -> reviews.current(),
                () -> reviews.week(W47),
                () -> reviews.openWeeks(),
                () -> reviews.past(0, 10),
                () -> reviews.openIntentions(),
                () -> reviews.due(),
                () -> reviews.streak(),
                () -> writing.write(W48, ReviewText.WENT_WELL, new Edit("", "x")),
                () -> writing.status(W48, QuickStatus.STEADY),
                () -> writing.answer(W48, intention, Outcome.DONE),
                () -> writing.intend(W48, 1, new Edit("", "x")),
                () -> writing.point(W48, 1, null),
                () -> writing.pointAt(W48, 1, ProjectId.create()),
                () -> writing.finish(W48),
                () -> writing.reopen(W47));
        for (Runnable call : calls) {
            assertThatThrownBy(call::run).isInstanceOf(AccessDeniedException.class);
        }
    }
}
