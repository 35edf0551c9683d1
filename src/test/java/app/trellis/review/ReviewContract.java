package app.trellis.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.shared.Edit;
import app.trellis.shared.time.IsoWeek;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What storage must keep of reviews and intentions, on every database. */
@Transactional
abstract class ReviewContract {

    private static final IsoWeek W47 = new IsoWeek(2026, 47);
    private static final IsoWeek W48 = new IsoWeek(2026, 48);

    @Autowired
    private ReviewRepository reviews;

    @Autowired
    private IntentionRepository intentions;

    @Autowired
    private PastReviews past;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private AccountId ada = new AccountId(UUID.randomUUID());
    private AccountId eve = ada;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        eve = people.student("Eve");
    }

    @Test
    void aReviewBeginsOnceAWeekAndStudent() {
        UUID first = begin(ada, W48);
        assertThat(reviews.begin(ada, W48, UUID.randomUUID(), MutableClock.START))
                .isFalse();
        assertThat(reviews.begin(eve, W48, UUID.randomUUID(), MutableClock.START))
                .isTrue();
        assertThat(reviews.find(ada, W48)).contains(new StoredReview(first, W48, null, "", "", false));
    }

    @Test
    void aTextIsStoredOnlyOverTheOneItsWriterSaw() {
        begin(ada, W48);
        for (ReviewText text : ReviewText.values()) {
            assertThat(reviews.write(ada, W48, text, new Edit("", "one"))).isTrue();
            assertThat(reviews.write(ada, W48, text, new Edit("", "two"))).isFalse();
            assertThat(reviews.write(ada, W48, text, new Edit("", "one"))).isTrue();
            assertThat(reviews.write(eve, W48, text, new Edit("one", "two"))).isFalse();
            assertThat(reviews.find(ada, W48).orElseThrow().text(text)).isEqualTo("one");
            assertThat(reviews.write(ada, W48, text, new Edit("one", "ä\n😀".repeat(400))))
                    .isTrue();
        }
    }

    @Test
    void whatIsFinishedIsNotWrittenUntilItIsReopened() {
        begin(ada, W48);
        reviews.status(ada, W48, QuickStatus.BLOCKED);
        reviews.finish(ada, W48, MutableClock.START);
        reviews.status(ada, W48, QuickStatus.STEADY);
        assertThat(reviews.write(ada, W48, ReviewText.WENT_WELL, new Edit("", "late")))
                .isFalse();
        assertThat(reviews.finishedWeeks(ada)).containsExactly(W48);
        assertThat(reviews.since(ada, W47)).extracting(StoredReview::status).containsExactly(QuickStatus.BLOCKED);
        reviews.reopen(ada, W48);
        reviews.status(ada, W48, null);
        assertThat(reviews.find(ada, W48).orElseThrow().status()).isNull();
        assertThat(reviews.finishedWeeks(ada)).isEmpty();
    }

    @Test
    void anIntentionIsStoredOnlyOverTheOneItsWriterSaw() {
        UUID review = begin(ada, W48);
        assertThat(intentions.write(ada, review, 2, new Edit("", "one"))).isTrue();
        assertThat(intentions.write(ada, review, 2, new Edit("", "two"))).isFalse();
        assertThat(intentions.write(eve, review, 2, new Edit("one", "two"))).isFalse();
        assertThat(intentions.places(ada, review)).extracting(Intention::text).containsExactly("", "one", "");
        assertThat(intentions.places(eve, review)).isEmpty();
        assertThat(intentions.write(ada, review, 2, new Edit("one", ""))).isTrue();
        assertThat(intentions.places(ada, review)).noneMatch(Intention::written);
    }

    @Test
    void openIntentionsComeBackAndAnsweredOnesStayWithTheReviewThatAnsweredThem() {
        Intention done = intend(ada, W47, 1, "done");
        Intention open = intend(ada, W47, 3, "open");
        UUID next = begin(ada, W48);
        intentions.write(ada, next, 1, new Edit("", "not yet"));
        intentions.answer(ada, done.id(), Outcome.DONE, next);
        intentions.answer(eve, open.id(), Outcome.LET_GO, next);
        assertThat(intentions.comingBack(ada, W48)).extracting(Intention::text).containsExactly("done", "open");
        assertThat(intentions.comingBack(ada, W48.next()))
                .extracting(Intention::text)
                .containsExactly("not yet", "open");
        assertThat(intentions.answeredIn(ada, next))
                .extracting(Intention::outcome)
                .containsExactly(Outcome.DONE);
        assertThat(intentions.open(ada)).extracting(Intention::text).containsExactly("not yet", "open");
        assertThat(intentions.open(eve)).isEmpty();
    }

    @Test
    void whatWasCarriedOverIsTakenBackUnlessItWasReworded() {
        Intention origin = intend(ada, W47, 1, "write");
        UUID next = begin(ada, W48);
        intentions.carry(ada, origin, next, 1);
        assertThat(intentions.places(ada, next).getFirst().carried()).isTrue();
        intentions.takeBack(ada, origin);
        assertThat(intentions.places(ada, next)).noneMatch(Intention::written);
        intentions.carry(ada, origin, next, 1);
        intentions.write(ada, next, 1, new Edit("write", "write two pages"));
        intentions.takeBack(ada, origin);
        assertThat(intentions.places(ada, next)).extracting(Intention::text).containsExactly("write two pages", "", "");
        assertThat(intentions.places(ada, next)).noneMatch(Intention::carried);
    }

    @Test
    void pastReviewsAreCountedAndPaged() {
        Intention done = intend(ada, W47.previous(), 1, "one");
        intend(ada, W47, 1, "two");
        UUID answers = begin(ada, W48);
        intentions.answer(ada, done.id(), Outcome.DONE, answers);
        assertThat(past.before(ada, W48, 0, 10))
                .containsExactly(new PastReview(W47, null, "", 1, 0), new PastReview(W47.previous(), null, "", 1, 1));
        assertThat(past.before(ada, W48, 1, 1)).extracting(PastReview::week).containsExactly(W47.previous());
        assertThat(past.before(eve, W48, 0, 10)).isEmpty();
    }

    @Test
    void nothingOfAReviewBeingWrittenIsShared() {
        Intention done = intend(ada, W47, 1, "one");
        reviews.write(ada, W47, ReviewText.WENT_WELL, new Edit("", "well"));
        reviews.finish(ada, W47, MutableClock.START);
        UUID draft = begin(ada, W48);
        reviews.write(ada, W48, ReviewText.WENT_WELL, new Edit("", "still thinking"));
        intentions.answer(ada, done.id(), Outcome.LET_GO, draft);
        assertThat(past.shared(ada))
                .containsExactly(new SharedReview(
                        W47, null, "well", "", List.of(), List.of(new SharedReview.SharedIntention("one", null))));
        reviews.finish(ada, W48, MutableClock.START);
        List<SharedReview> shared = past.shared(ada);
        assertThat(shared).extracting(SharedReview::week).containsExactly(W48, W47);
        assertThat(shared.getFirst().lookedBack())
                .containsExactly(new SharedReview.SharedIntention("one", Outcome.LET_GO));
        assertThat(past.shared(eve)).isEmpty();
    }

    @Test
    void anAccountTakesItsReviewsWithIt() {
        Intention origin = intend(ada, W47, 1, "one");
        UUID next = begin(ada, W48);
        intentions.carry(ada, origin, next, 1);
        intentions.answer(ada, origin.id(), Outcome.CARRIED_OVER, next);
        jdbc.sql("delete from account where id = ?").param(ada.value()).update();
        assertThat(reviews.since(ada, W47)).isEmpty();
        assertThat(intentions.open(ada)).isEmpty();
    }

    private UUID begin(AccountId student, IsoWeek week) {
        UUID id = UUID.randomUUID();
        assertThat(reviews.begin(student, week, id, MutableClock.START)).isTrue();
        intentions.makePlaces(student, id);
        return id;
    }

    private Intention intend(AccountId student, IsoWeek week, int position, String text) {
        UUID review = reviews.find(student, week).map(StoredReview::id).orElseGet(() -> begin(student, week));
        intentions.write(student, review, position, new Edit("", text));
        return intentions.places(student, review).get(position - 1);
    }
}
