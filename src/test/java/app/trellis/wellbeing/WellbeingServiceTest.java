package app.trellis.wellbeing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.shared.Refused;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class WellbeingServiceTest {

    private static final CheckInData LOW = new CheckInData(2, 2, 2, 2, "");
    private static final CheckInData GOOD = new CheckInData(4, 4, 4, 4, "");

    @Autowired
    private People people;

    @Autowired
    private WellbeingService wellbeing;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void aDraftIsStoredAsFarAsItWent() {
        var draft = new CheckInData(3, null, null, null, "half");
        wellbeing.save(Week.THIS, draft);
        assertThat(wellbeing.find(Week.THIS)).contains(Week.ago(0, draft));
    }

    @Test
    void anEmptiedFormLeavesNothingBehind() {
        wellbeing.save(Week.THIS, GOOD);
        wellbeing.save(Week.THIS, CheckInData.empty());
        assertThat(wellbeing.find(Week.THIS)).isEmpty();
    }

    @Test
    void skippingIsAFullAnswerThatCanBeChanged() {
        wellbeing.save(Week.THIS, GOOD);
        wellbeing.skip(Week.THIS);
        assertThat(wellbeing.find(Week.THIS)).contains(Week.skipped(0));
        wellbeing.save(Week.THIS, GOOD);
        assertThat(wellbeing.find(Week.THIS)).contains(Week.ago(0, GOOD));
    }

    @Test
    void aWeekThatHasNotBegunIsRefused() {
        assertThatThrownBy(() -> wellbeing.save(Week.THIS.next(), GOOD)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> wellbeing.skip(Week.THIS.next())).isInstanceOf(Refused.class);
    }

    @Test
    void answersOutsideTheScaleAndLongNotesAreRefused() {
        assertThatThrownBy(() -> wellbeing.save(Week.THIS, new CheckInData(6, 1, 1, 1, "")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> wellbeing.save(Week.THIS, new CheckInData(0, 1, 1, 1, "")))
                .isInstanceOf(Refused.class);
        var long501 = new CheckInData(null, null, null, null, "x".repeat(501));
        assertThatThrownBy(() -> wellbeing.save(Week.THIS, long501)).isInstanceOf(Refused.class);
    }

    @Test
    void aDeletedCheckInComesBackWhole() {
        wellbeing.save(Week.THIS, LOW);
        wellbeing.skip(Week.THIS.previous());
        var answered = wellbeing.remove(Week.THIS).orElseThrow();
        var skipped = wellbeing.remove(Week.THIS.previous()).orElseThrow();
        assertThat(wellbeing.list(0, 10)).isEmpty();
        wellbeing.restore(answered);
        wellbeing.restore(skipped);
        assertThat(wellbeing.list(0, 10)).containsExactly(Week.ago(0, LOW), Week.skipped(1));
    }

    @Test
    void aStudentSeesNothingOfAnother() {
        wellbeing.save(Week.THIS, LOW);
        wellbeing.save(Week.THIS.previous(), LOW);
        people.actAs(people.student("Bo"));
        assertThat(wellbeing.find(Week.THIS)).isEmpty();
        assertThat(wellbeing.list(0, 10)).isEmpty();
        assertThat(wellbeing.trend().isEmpty()).isTrue();
        assertThat(wellbeing.lowPattern()).isEmpty();
        assertThat(wellbeing.remove(Week.THIS)).isEmpty();
    }

    @Test
    void theMessageComesStaysIsDismissedAndComesAgainAfterAFortnight() {
        wellbeing.save(Week.THIS, LOW);
        wellbeing.save(Week.THIS.previous(), LOW);
        assertThat(wellbeing.lowPattern()).contains(LowPattern.LOW_AVERAGES);
        assertThat(wellbeing.lowPattern()).contains(LowPattern.LOW_AVERAGES);
        wellbeing.dismissLowPattern();
        assertThat(wellbeing.lowPattern()).isEmpty();
        clock.advance(Duration.ofDays(13));
        assertThat(wellbeing.lowPattern()).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(wellbeing.lowPattern()).contains(LowPattern.LOW_AVERAGES);
    }

    @Test
    void dismissingWithoutAMessageKeepsTheNextOne() {
        wellbeing.dismissLowPattern();
        wellbeing.save(Week.THIS, new CheckInData(1, null, null, null, ""));
        assertThat(wellbeing.lowPattern()).contains(LowPattern.LOWEST_ANSWER);
    }

    @Test
    void asksTheDatabaseNoMoreWithManyCheckIns() {
        wellbeing.save(Week.THIS, GOOD);
        var few = Statements.count(this::readScreen);
        for (int week = 1; week < 26; week++) {
            wellbeing.save(Week.THIS.plusWeeks(-week), GOOD);
        }
        assertThat(Statements.count(this::readScreen)).isEqualTo(few).isEqualTo(4);
    }

    private void readScreen() {
        wellbeing.trend();
        wellbeing.list(0, 9);
        wellbeing.lowPattern();
    }
}
