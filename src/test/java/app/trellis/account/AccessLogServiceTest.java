package app.trellis.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import app.trellis.testing.Statements;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class AccessLogServiceTest {

    @Autowired
    private AccessLogService logs;

    @Autowired
    private AccessLog log;

    @Autowired
    private StudentAccess access;

    @Autowired
    private AdvisingService advising;

    @Autowired
    private People people;

    @Autowired
    private MutableClock clock;

    private AccountId ada;
    private AccountId grace;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
    }

    @Test
    void whatAnAdvisorLooksAtIsNotedOnceAnHour() {
        people.advise(grace, ada, Area.PLAN, Area.IDEAS);
        clock.advance(Duration.ofMinutes(5));
        look("PLAN");
        assertThat(Statements.count(() -> access.shares(ada, "PLAN"))).isEqualTo(1);
        look("IDEAS");
        clock.advance(Duration.ofHours(1));
        look("PLAN");
        assertThat(deeds(grace).stream().filter(deed -> deed == Deed.SAW)).hasSize(3);
        var latest = logs.page(grace, 0, 1).rows().getFirst();
        assertThat(latest)
                .extracting(AccessEntry::who, AccessEntry::own, AccessEntry::area)
                .containsExactly("Grace", false, Area.PLAN);
    }

    @Test
    void whatIsNotSharedIsNeitherSeenNorNoted() {
        people.advise(grace, ada, Area.PLAN);
        assertThat(access.shares(ada, "IDEAS")).isFalse();
        assertThat(deeds(grace)).containsExactly(Deed.ACCEPTED);
    }

    @Test
    void aStudentLooksAtTheirOwnWithoutALine() {
        people.actAs(ada);
        assertThat(access.shares(ada, "PLAN")).isTrue();
        assertThat(logs.page(null, 0, 10).total()).isZero();
        assertThat(access.shares(grace, "PLAN")).isFalse();
        people.actAs(people.student("Eve"));
        assertThat(access.shares(ada, "PLAN")).isFalse();
        people.anonymous();
        assertThat(access.shares(ada, "PLAN")).isFalse();
    }

    @Test
    void everyChangeIsNoted() {
        people.advise(grace, ada, Area.PLAN);
        people.actAs(ada);
        var relation = advising.myAdvisors().getFirst().id();
        clock.advance(Duration.ofSeconds(1));
        advising.share(relation, Set.of(Area.REVIEWS));
        clock.advance(Duration.ofSeconds(1));
        advising.takeBack(advising.end(relation));
        assertThat(deeds(ada))
                .containsExactlyInAnyOrder(
                        Deed.INVITED, Deed.SHARED, Deed.SHARED, Deed.UNSHARED, Deed.ENDED, Deed.TOOK_BACK);
        assertThat(logs.page(ada, 0, 20).rows()).extracting(AccessEntry::about).contains("Grace", people.email(grace));
        assertThat(logs.page(ada, 0, 20).rows()).allMatch(AccessEntry::own);
        assertThat(logs.people()).extracting(Onlooker::name).containsExactly("Ada", "Grace");
    }

    @Test
    void aListNotesAllItsStudentsInOneStatement() {
        people.advise(grace, ada);
        var bea = people.student("Bea");
        people.advise(grace, bea);
        assertThat(Statements.count(log::listed)).isEqualTo(1);
        log.listed();
        for (var student : List.of(ada, bea)) {
            people.actAs(student);
            assertThat(logs.page(grace, 0, 9).rows())
                    .extracting(AccessEntry::deed)
                    .containsOnlyOnce(Deed.SAW_IN_LIST);
        }
    }

    @Test
    void aYearIsKept() {
        people.advise(grace, ada, Area.PLAN);
        look("PLAN");
        clock.advance(AccessLogService.KEPT.plusHours(1));
        assertThat(deeds(null)).isEmpty();
        logs.forget();
        clock.advance(AccessLogService.KEPT.plusHours(1).negated());
        assertThat(deeds(null)).isEmpty();
    }

    @Test
    void onlyTheStudentReadsTheirOwn() {
        people.advise(grace, ada, Area.PLAN);
        look("PLAN");
        people.actAs(people.student("Eve"));
        assertThat(logs.page(null, 0, 10).total()).isZero();
        assertThat(logs.page(grace, 0, 10).rows()).isEmpty();
        assertThat(logs.people()).isEmpty();
        people.actAs(grace);
        assertDenied();
        people.actAs(people.administrator("Root"));
        assertDenied();
        people.anonymous();
        assertDenied();
    }

    private void assertDenied() {
        assertThatThrownBy(() -> logs.page(null, 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(logs::people).isInstanceOf(AccessDeniedException.class);
    }

    private void look(String area) {
        people.actAs(grace);
        assertThat(access.shares(ada, area)).isTrue();
    }

    private List<Deed> deeds(@Nullable AccountId who) {
        people.actAs(ada);
        return logs.page(who, 0, 50).rows().stream().map(AccessEntry::deed).toList();
    }
}
