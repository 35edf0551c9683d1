package app.trellis.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.trellis.account.AccountId;
import app.trellis.shared.Refused;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class BetServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private BetService bets;

    @Autowired
    private BetDecisionService decisions;

    @Autowired
    private MutableClock clock;

    @Autowired
    private People people;

    @BeforeEach
    void ada() {
        AccountId ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void aBetIsPlacedWithItsDaysToLook() {
        var id = bets.place(Bets.data(TODAY, TODAY.plusMonths(9)), Rhythm.QUARTERLY);
        assertThat(bets.find(id).checks())
                .extracting(BetCheck::dueOn)
                .containsExactly(TODAY.plusMonths(3), TODAY.plusMonths(6));
        assertThat(bets.due()).isEmpty();
        assertThat(bets.count()).isEqualTo(new BetCount(1, 0));
        clock.advance(Duration.ofDays(100));
        assertThat(bets.due()).extracting(DueBet::cause).containsExactly(DueBet.Cause.LOOK);
        bets.look(id, TODAY.plusMonths(3), " Still open ");
        assertThat(bets.due()).isEmpty();
        assertThat(bets.find(id).checks().getFirst())
                .isEqualTo(new BetCheck(TODAY.plusMonths(3), TODAY.plusDays(100), "Still open"));
    }

    @Test
    void whatMakesABetIsRequired() {
        refused("agenda.refused.title", () -> place(" \n", "why", "rule", 1));
        refused("agenda.refused.why", () -> place("title", " ", "rule", 1));
        refused("agenda.refused.rule", () -> place("title", "why", "\n", 1));
        refused("agenda.refused.time-box", () -> place("title", "why", "rule", 0));
        refused("agenda.refused.long-time-box", () -> place("title", "why", "rule", 9_000));
        refused("shared.refused.long", () -> place("x".repeat(201), "why", "rule", 1));
        refused("shared.refused.long", () -> place("title", "x".repeat(4_001), "rule", 1));
        refused("shared.refused.long", () -> place("title", "why", "x".repeat(1_001), 1));
    }

    @Test
    void aMetRuleLeadsToADecisionAndALesson() {
        var id = place("title", "why", "rule", 90);
        decisions.ruleMet(id);
        assertThat(bets.due()).extracting(DueBet::cause).containsExactly(DueBet.Cause.RULE_MET);
        refused("agenda.refused.lesson", () -> decisions.stop(id, " "));
        refused("shared.refused.long", () -> decisions.stop(id, "x".repeat(2_001)));
        var before = decisions.stop(id, "Ask sooner");
        assertThat(bets.find(id)).satisfies(it -> {
            assertThat(it.ending()).isEqualTo(BetEnding.RULE_MET);
            assertThat(it.endedOn()).isEqualTo(TODAY);
            assertThat(it.lesson()).isEqualTo("Ask sooner");
        });
        assertThat(bets.due()).isEmpty();
        bets.restore(before);
        assertThat(bets.find(id).standing(TODAY)).isEqualTo(BetStanding.RULE_MET);
    }

    @Test
    void moreTimeIsGivenOnceWithAReasonThatIsKept() {
        var id = place("title", "why", "rule", 30);
        clock.advance(Duration.ofDays(31));
        var today = TODAY.plusDays(31);
        assertThat(bets.find(id).standing(today)).isEqualTo(BetStanding.TIME_BOX_OVER);
        refused("agenda.refused.reason", () -> decisions.extend(id, today.plusDays(30), ""));
        refused("agenda.refused.extension", () -> decisions.extend(id, today, "why"));
        refused("agenda.refused.extension", () -> decisions.extend(id, TODAY.plusDays(20), "why"));
        decisions.extend(id, today.plusDays(30), "Nearly there");
        assertThat(bets.find(id).extension()).isEqualTo(new Extension(today, TODAY.plusDays(30), "Nearly there"));
        refused("agenda.refused.extended", () -> decisions.extend(id, today.plusDays(90), "again"));
        var now = bets.find(id);
        refused("agenda.refused.extended", () -> bets.change(id, now.version(), Bets.data(TODAY, today.plusDays(99))));
        clock.advance(Duration.ofDays(31));
        decisions.stop(id, "It ends");
        assertThat(bets.find(id).ending()).isEqualTo(BetEnding.TIME_BOX);
    }

    @Test
    void whatIsOverIsNotChanged() {
        var id = place("title", "why", "rule", 30);
        decisions.payOff(id, "Patience");
        assertThat(bets.find(id).ending()).isEqualTo(BetEnding.PAID_OFF);
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> decisions.ruleMet(id),
                () -> decisions.stop(id, "again"),
                () -> decisions.payOff(id, "again"),
                () -> decisions.extend(id, TODAY.plusDays(90), "again"),
                () -> bets.change(id, 1, Bets.data(TODAY, TODAY.plusDays(1))),
                () -> bets.look(id, TODAY, ""),
                () -> bets.lookOn(id, TODAY))) {
            refused("agenda.refused.ended", act);
        }
        assertThat(bets.count()).isEqualTo(new BetCount(0, 1));
    }

    @Test
    void aChangeOverAnotherOneIsRefusedAndLosesNothing() {
        var id = place("title", "why", "rule", 30);
        var seen = bets.find(id);
        var before = bets.change(id, seen.version(), Bets.data(TODAY, TODAY.plusDays(60)));
        refused("agenda.refused.changed-elsewhere", () -> bets.change(id, seen.version(), seen.data()));
        bets.restore(before);
        assertThat(bets.find(id).data()).isEqualTo(seen.data());
    }

    @Test
    void daysToLookComeAndGo() {
        var id = place("title", "why", "rule", 30);
        bets.lookOn(id, TODAY.plusDays(7));
        bets.lookOn(id, TODAY.plusDays(7));
        assertThat(bets.find(id).checks()).hasSize(1);
        bets.forgetLook(id, TODAY.plusDays(7));
        assertThat(bets.find(id).checks()).isEmpty();
        refused("shared.refused.long", () -> bets.look(id, TODAY, "x".repeat(501)));
    }

    @Test
    void aDeletedBetComesBackAsItWas() {
        var id = bets.place(Bets.data(TODAY, TODAY.plusMonths(9)), Rhythm.MONTHLY);
        var removed = bets.remove(id);
        assertThat(bets.list()).isEmpty();
        bets.restore(removed);
        assertThat(bets.find(id)).isEqualTo(removed);
    }

    @Test
    void theListCostsTwoStatementsHoweverManyThereAre() {
        place("One", "why", "rule", 30);
        int few = Statements.count(bets::list);
        for (int i = 0; i < 30; i++) {
            bets.place(Bets.data(TODAY, TODAY.plusMonths(9)), Rhythm.MONTHLY);
        }
        assertThat(Statements.count(bets::list)).isEqualTo(few).isEqualTo(2);
    }

    private BetId place(String title, String why, String rule, int days) {
        return bets.place(new BetData(title, why, TODAY, TODAY.plusDays(days), rule), Rhythm.AT_THE_END);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .extracting(Refused::key)
                .isEqualTo(key);
    }
}
