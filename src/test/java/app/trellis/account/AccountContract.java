package app.trellis.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.testing.MutableClock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What storage must keep, on every database. */
@Transactional
abstract class AccountContract {

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private AdvisingRepository relations;

    @Autowired
    private AccountList list;

    @Test
    void anAccountComesBackAsItWas() {
        var account = open("ada@example.org");
        account.grant(Role.ADMINISTRATOR);
        accounts.save(account);
        var found = accounts.findByEmail("ada@example.org").orElseThrow();
        assertThat(found.id()).isEqualTo(account.id());
        assertThat(found.roles()).containsExactly(Role.STUDENT, Role.ADMINISTRATOR);
        assertThat(found.profile()).isEqualTo(new Profile("Ada", Locale.ENGLISH, ZoneId.of("Asia/Kolkata")));
        assertThat(accounts.existsByEmail("ada@example.org")).isTrue();
        assertThat(accounts.existsByEmail("eve@example.org")).isFalse();
    }

    @Test
    void aRelationComesBackAsItWas() {
        var student = accounts.save(open("ada@example.org")).id();
        var advisor = accounts.save(open("grace@example.org")).id();
        var relation = Advising.invite(student, "grace@example.org", Set.of(Area.PLAN), MutableClock.START);
        relation.opensWith("digest");
        relations.save(relation);
        var found = relations.findByTokenHash("digest").orElseThrow();
        assertThat(found.invitedAt()).isEqualTo(MutableClock.START);
        assertThat(found.areas()).containsExactly(Area.PLAN);
        found.accept(advisor, MutableClock.START);
        found.share(Set.of(Area.REVIEWS));
        relations.save(found);
        assertThat(relations.findByTokenHash("digest")).isEmpty();
        assertThat(relations
                        .findByIdAndAdvisorId(relation.id(), advisor)
                        .orElseThrow()
                        .areas())
                .containsExactly(Area.REVIEWS);
        assertThat(relations.findByIdAndStudentId(relation.id(), advisor)).isEmpty();
    }

    @Test
    void accountsAreListedAPageAtATime() {
        accounts.save(open("b_b@example.org"));
        accounts.save(open("abb@example.org"));
        var both = accounts.save(open("a@example.org"));
        both.grant(Role.ADVISOR);
        accounts.save(both);
        var byEmail = new AccountQuery("EXAMPLE.org", AccountOrder.EMAIL, true);
        assertThat(list.page(byEmail, 1, 2))
                .extracting(AccountSummary::email)
                .containsExactly("abb@example.org", "a@example.org");
        assertThat(list.count(byEmail)).isEqualTo(3);
        assertThat(list.page(new AccountQuery("b_b", AccountOrder.NAME, false), 0, 9))
                .extracting(AccountSummary::email)
                .containsExactly("b_b@example.org");
        assertThat(list.page(new AccountQuery("a@ex", AccountOrder.CREATED, false), 0, 9))
                .extracting(AccountSummary::roles)
                .containsExactly(Set.of(Role.STUDENT, Role.ADVISOR));
    }

    @Test
    void anEndThatIsTakenBackBringsAllBack() {
        var student = accounts.save(open("ada@example.org")).id();
        var relation = Advising.invite(student, "grace@example.org", Set.of(Area.PLAN), MutableClock.START);
        relation.opensWith("digest");
        relations.save(relation);
        var end = new EndedRelation(relation, MutableClock.START);
        relation.end(MutableClock.START);
        relations.save(relation);
        var ended = relations.findByIdAndStudentId(relation.id(), student).orElseThrow();
        assertThat(ended.areas()).isEmpty();
        assertThat(ended.wasEndedBy(end)).isTrue();
        ended.takeBack(end);
        relations.save(ended);
        var back = relations.findByTokenHash("digest").orElseThrow();
        assertThat(back.state()).isEqualTo(Advising.State.INVITED);
        assertThat(back.areas()).containsExactly(Area.PLAN);
    }

    private static Account open(String email) {
        var registration = new Registration(
                email, "Ada", "password", Role.STUDENT, Locale.ENGLISH, ZoneId.of("Asia/Kolkata"), null);
        return Account.open(registration, "hash", Set.of(Role.STUDENT), MutableClock.START);
    }
}
