package app.trellis.advising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.trellis.account.AccessEntry;
import app.trellis.account.AccessLogService;
import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.AdvisorLink;
import app.trellis.account.Area;
import app.trellis.account.Deed;
import app.trellis.account.DelegateService;
import app.trellis.account.RelationId;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A delegate sees names and dates of those who allow it, and only while everybody concerned still agrees. */
@ServiceTest
class DelegatedServiceTest {

    @Autowired
    private DelegateService delegates;

    @Autowired
    private DelegatedService delegated;

    @Autowired
    private AdvisingService advising;

    @Autowired
    private AccessLogService logs;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    private AccountId ada;
    private AccountId grace;
    private AccountId office;

    @BeforeEach
    void aDelegate() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        office = people.advisor("Office");
        people.advise(grace, ada, Area.PLAN, Area.MEETINGS);
        var link = delegates.appoint("office@example.org");
        var token = link.path().replaceFirst(".*/", "");
        people.actAs(office);
        assertThat(delegates.findAdvisor(token)).contains("Grace");
        delegates.accept(token);
        assertThat(delegates.findAdvisor(token)).isEmpty();
        assertThatThrownBy(() -> delegates.accept(token)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyIsSeenUntilTheyAllowIt() {
        people.actAs(office);
        assertThat(delegated.count()).isZero();
        assertThat(delegated.page(0, 9)).isEmpty();
        people.actAs(ada);
        assertThat(logs.page(office, 0, 9).rows()).isEmpty();
    }

    @Test
    void datesComeFromWhatIsSharedWithTheAdvisor() {
        var rows = new Rows(jdbc);
        rows.programme(ada, LocalDate.of(2025, 10, 1));
        rows.milestone(ada, "Secret title", "PLANNED", LocalDate.of(2026, 12, 1), false);
        rows.meeting(ada, LocalDate.of(2026, 11, 20), 30, "LIVE");
        rows.review(ada, "2026-W47", true);
        allow(true);
        people.actAs(office);
        var seen = delegated.page(0, 9);
        assertThat(seen).singleElement().satisfies(student -> {
            assertThat(student.name()).isEqualTo("Ada");
            assertThat(student.advisor()).isEqualTo("Grace");
            assertThat(student.starts()).isEqualTo(LocalDate.of(2025, 10, 1));
            assertThat(student.ends()).isEqualTo(LocalDate.of(2030, 9, 30));
            assertThat(student.lastMeeting()).isEqualTo(LocalDate.of(2026, 11, 20));
            assertThat(student.nextMilestone()).isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(student.lastReview()).isNull();
        });
        assertThat(delegated.count()).isEqualTo(1);
        assertThat(Statements.count(() -> delegated.page(0, 9))).isEqualTo(3);
        people.actAs(ada);
        assertThat(logs.page(office, 0, 9).rows())
                .extracting(AccessEntry::deed, AccessEntry::about)
                .containsExactly(tuple(Deed.SAW_DATES, "Grace"));
        advising.share(relation(), Set.of(Area.REVIEWS));
        people.actAs(office);
        assertThat(delegated.page(0, 9)).singleElement().satisfies(student -> {
            assertThat(student.starts()).isNull();
            assertThat(student.lastMeeting()).isNull();
            assertThat(student.nextMilestone()).isNull();
            assertThat(student.lastReview()).hasToString("2026-W47");
        });
    }

    @Test
    void everyEndCountsAtOnce() {
        allow(true);
        allow(false);
        people.actAs(office);
        assertThat(delegated.count()).isZero();
        allow(true);
        people.actAs(grace);
        var link = delegates.delegates().getFirst();
        assertThat(link).extracting(AdvisorLink::who).isEqualTo("Office");
        delegates.revoke(link.id());
        people.actAs(office);
        assertThat(delegated.page(0, 9)).isEmpty();
        people.actAs(grace);
        assertThat(delegates.delegates()).isEmpty();
        assertThatThrownBy(() -> delegates.revoke(link.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void anEndedRelationIsNotListed() {
        allow(true);
        people.endAdvising(grace, ada);
        people.actAs(office);
        assertThat(delegated.count()).isZero();
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        people.actAs(grace);
        assertThatThrownBy(() -> delegates.appoint("nobody")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> delegates.appoint("office@example.org")).hasMessage("account.invited-already");
        var token = delegates.appoint("me@example.org").path().replaceFirst(".*/", "");
        assertThatThrownBy(() -> delegates.accept(token)).hasMessage("account.own-link");
        var link = delegates.delegates().getFirst().id();
        people.actAs(people.advisor("Other"));
        assertThatThrownBy(() -> delegates.revoke(link)).isInstanceOf(NotFound.class);
        people.actAs(ada);
        var relation = relation();
        people.actAs(people.student("Eve"));
        assertThatThrownBy(() -> delegates.allowDates(relation, true)).isInstanceOf(NotFound.class);
    }

    @Test
    void rolesAreKeptApart() {
        people.actAs(ada);
        assertDenied(() -> delegates.appoint("x@example.org"));
        assertDenied(delegates::delegates);
        assertDenied(() -> delegated.page(0, 9));
        assertDenied(delegated::count);
        people.actAs(grace);
        assertDenied(() -> delegated.page(0, 9));
        people.anonymous();
        assertDenied(() -> delegates.accept("token"));
        assertDenied(delegated::count);
    }

    private void allow(boolean allowed) {
        people.actAs(ada);
        delegates.allowDates(relation(), allowed);
        assertThat(advising.myAdvisors().getFirst().delegateSeesDates()).isEqualTo(allowed);
    }

    private RelationId relation() {
        return advising.myAdvisors().getFirst().id();
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
