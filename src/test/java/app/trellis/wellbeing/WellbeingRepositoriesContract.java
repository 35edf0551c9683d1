package app.trellis.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.testing.People;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the statements of wellbeing do on every database. */
@Transactional
abstract class WellbeingRepositoriesContract {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private People people;

    @Autowired
    private CheckIns checkIns;

    @Autowired
    private NotedScores scores;

    @Autowired
    private SupportChoices choices;

    @Autowired
    private LowMessages messages;

    private AccountId ada;
    private AccountId bo;

    @BeforeEach
    void twoStudents() {
        ada = people.student("Ada");
        bo = people.student("Bo");
    }

    @Test
    void aCheckInComesBackAsItWasStored() {
        var stored = Week.ago(0, new CheckInData(1, null, 3, null, "A “sentence”, with an ümlaut"));
        checkIns.store(ada, stored);
        assertThat(checkIns.find(ada, Week.THIS)).contains(stored);
    }

    @Test
    void aSecondStoreReplacesTheFirst() {
        checkIns.store(ada, Week.ago(0, 1, 2, 3, 4));
        checkIns.store(ada, Week.skipped(0));
        assertThat(checkIns.find(ada, Week.THIS)).contains(Week.skipped(0));
    }

    @Test
    void checkInsAreListedNewestFirstInPartsAndNeverAnothers() {
        for (int week = 0; week < 5; week++) {
            checkIns.store(ada, Week.ago(week, 4, 4, 4, 4));
        }
        checkIns.store(bo, Week.ago(0, 1, 1, 1, 1));
        assertThat(checkIns.list(ada, 1, 2)).containsExactly(Week.ago(1, 4, 4, 4, 4), Week.ago(2, 4, 4, 4, 4));
        assertThat(checkIns.since(ada, Week.THIS.previous()))
                .containsExactly(Week.ago(1, 4, 4, 4, 4), Week.ago(0, 4, 4, 4, 4));
    }

    @Test
    void weeksSortAcrossTheNewYear() {
        checkIns.store(ada, Week.ago(48, 5, 5, 5, 5));
        checkIns.store(ada, Week.ago(46, 4, 4, 4, 4));
        assertThat(checkIns.list(ada, 0, 5)).extracting(CheckIn::mood).containsExactly(4, 5);
    }

    @Test
    void removingTouchesOneWeekOfOneStudent() {
        checkIns.store(ada, Week.ago(0, 4, 4, 4, 4));
        checkIns.store(ada, Week.ago(1, 4, 4, 4, 4));
        checkIns.store(bo, Week.ago(0, 4, 4, 4, 4));
        checkIns.remove(ada, Week.THIS);
        assertThat(checkIns.find(ada, Week.THIS)).isEmpty();
        assertThat(checkIns.find(ada, Week.THIS.previous())).isPresent();
        assertThat(checkIns.find(bo, Week.THIS)).isPresent();
    }

    @Test
    void scoresAreListedNewestFirstAndNeverAnothers() {
        var old = new NotedScore(ScoreId.create(), Questionnaire.WHO_5, 48, DAY.minusDays(14));
        var recent = new NotedScore(ScoreId.create(), Questionnaire.PHQ_4, 3, DAY);
        scores.add(ada, old);
        scores.add(ada, recent);
        assertThat(scores.list(ada, 10)).containsExactly(recent, old);
        assertThat(scores.list(bo, 10)).isEmpty();
        assertThat(scores.find(bo, old.id())).isEmpty();
    }

    @Test
    void anothersScoreCannotBeRemoved() {
        var score = new NotedScore(ScoreId.create(), Questionnaire.PHQ_4, 3, DAY);
        scores.add(ada, score);
        scores.remove(bo, score.id());
        assertThat(scores.find(ada, score.id())).contains(score);
        scores.remove(ada, score.id());
        assertThat(scores.find(ada, score.id())).isEmpty();
    }

    @Test
    void theChoiceOfSupportIsKeptForEachStudent() {
        var choice = new SupportChoice("DE", new OwnService("Beratung", "030 1234", "https://example.org"));
        choices.store(ada, choice);
        assertThat(choices.of(ada)).isEqualTo(choice);
        assertThat(choices.of(bo)).isEqualTo(SupportChoice.none());
        choices.store(ada, SupportChoice.none());
        assertThat(choices.of(ada)).isEqualTo(SupportChoice.none());
    }

    @Test
    void theMessagesDaysAreKeptForEachStudent() {
        var there = new LowMessage(DAY, null);
        messages.store(ada, there);
        assertThat(messages.of(ada)).isEqualTo(there);
        messages.store(ada, there.ended(DAY.plusDays(1)));
        assertThat(messages.of(ada)).isEqualTo(new LowMessage(DAY, DAY.plusDays(1)));
        assertThat(messages.of(bo)).isEqualTo(LowMessage.never());
    }
}
