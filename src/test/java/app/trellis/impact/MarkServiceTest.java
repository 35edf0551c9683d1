package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class MarkServiceTest {

    private static final OpportunityId ICLR = new OpportunityId("iclr");
    private static final OpportunityFilter HIDDEN =
            new OpportunityFilter(null, null, null, false, false, false, true, "");
    private static final OpportunityFilter MINE =
            new OpportunityFilter(null, null, null, false, false, true, false, "");

    @Autowired
    private MarkService marks;

    @Autowired
    private OpportunityService opportunities;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private ImpactService impact;

    @Autowired
    private People people;

    private AccountId ada;

    @BeforeEach
    void adaIsAStudent() {
        ada = people.student("Ada");
        people.actAs(ada);
    }

    @Test
    void whatIsHiddenStandsOnNoListAndIsNotSuggested() {
        OpportunityId suggested =
                impact.gaps().gaps().getFirst().suggestions().getFirst().id();
        OpportunityMark before = marks.hide(suggested);
        assertThat(opportunities.list(OpportunityFilter.EVERYTHING, 0, 200))
                .extracting(OpportunitySummary::id)
                .doesNotContain(suggested);
        assertThat(impact.gaps().gaps())
                .flatExtracting(Impact.GapStatus::suggestions)
                .extracting(OpportunitySummary::id)
                .doesNotContain(suggested);
        assertThat(opportunities.list(HIDDEN, 0, 200))
                .extracting(OpportunitySummary::id)
                .containsExactly(suggested);
        assertThat(opportunities.get(suggested).mark().hidden()).isTrue();
        marks.takeBack(before);
        assertThat(opportunities.list(HIDDEN, 0, 200)).isEmpty();
    }

    @Test
    void anApplicationToWhatIsHiddenStaysOnItsList() {
        applications.setState(ICLR, ApplicationState.APPLIED);
        marks.hide(ICLR);
        assertThat(opportunities.list(MINE, 0, 200))
                .extracting(OpportunitySummary::id)
                .containsExactly(ICLR);
        marks.show(ICLR);
        assertThat(opportunities.list(HIDDEN, 0, 200)).isEmpty();
    }

    @Test
    void aNoteIsKeptApartFromAnyApplicationAndTakenBack() {
        OpportunityMark first = marks.note(ICLR, " Ask Sam, „ß“ 安全 ");
        assertThat(opportunities.get(ICLR).mark().note()).isEqualTo("Ask Sam, „ß“ 安全");
        assertThat(opportunities.get(ICLR).application()).isEmpty();
        marks.hide(ICLR);
        marks.note(ICLR, "");
        assertThat(opportunities.get(ICLR).mark()).isEqualTo(new OpportunityMark(ICLR, true, ""));
        marks.takeBack(first);
        assertThat(opportunities.get(ICLR).mark()).isEqualTo(OpportunityMark.none(ICLR));
    }

    @Test
    void refusesALongNoteAndWhatIsNotInTheCatalogue() {
        assertThatThrownBy(() -> marks.note(ICLR, "x".repeat(2001))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> marks.hide(new OpportunityId("no-such-thing"))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseSeesOrMayDoIt() {
        OpportunityMark before = marks.note(ICLR, "Mine");
        people.actAs(people.student("Ben"));
        assertThat(opportunities.get(ICLR).mark().note()).isEmpty();
        for (AccountId who : List.of(people.advisor("Grace"), people.administrator("Root"))) {
            people.actAs(who);
            assertDenied(before);
        }
        people.anonymous();
        assertDenied(before);
    }

    private void assertDenied(OpportunityMark before) {
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> marks.hide(ICLR),
                () -> marks.show(ICLR),
                () -> marks.note(ICLR, ""),
                () -> marks.takeBack(before))) {
            assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
        }
    }
}
