package app.trellis.advising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.RelationId;
import app.trellis.shared.NotFound;
import app.trellis.testing.MutableClock;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ServiceTest
@RecordApplicationEvents
class ConversationServiceTest {

    @Autowired
    private ConversationService conversations;

    @Autowired
    private StudentsService students;

    @Autowired
    private AdvisingService advising;

    @Autowired
    private People people;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ApplicationEvents events;

    private AccountId ada;
    private AccountId grace;
    private RelationId relation;

    @BeforeEach
    void aStudentWhoSharesNothing() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.advise(grace, ada);
        people.actAs(ada);
        relation = conversations.partners().getFirst().relation();
    }

    @Test
    void theAdvisorSeesTheRequestAndClearsItAndMayTakeThatBack() {
        conversations.ask(relation);
        people.actAs(grace);
        assertThat(reasons()).containsExactly(AttentionReason.ASKED_FOR_CONVERSATION);
        conversations.talked(ada);
        assertThat(reasons()).isEmpty();
        conversations.takeBack(ada);
        assertThat(reasons()).containsExactly(AttentionReason.ASKED_FOR_CONVERSATION);
        conversations.talked(ada);
        clock.advance(Duration.ofMinutes(2));
        assertThatThrownBy(() -> conversations.takeBack(ada)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> conversations.talked(ada)).isInstanceOf(NotFound.class);
    }

    @Test
    void withdrawingClearsItAndTheAdvisorCannotBringItBack() {
        conversations.ask(relation);
        conversations.withdraw(relation);
        people.actAs(grace);
        assertThat(reasons()).isEmpty();
        assertThatThrownBy(() -> conversations.takeBack(ada)).isInstanceOf(NotFound.class);
    }

    @Test
    void oneMailADayIsEnoughHoweverOftenItIsSentAndWithdrawn() {
        for (int time = 0; time < 3; time++) {
            conversations.ask(relation);
            conversations.ask(relation);
            conversations.withdraw(relation);
        }
        assertThat(mails()).isEqualTo(1);
        clock.advance(Duration.ofHours(25));
        conversations.ask(relation);
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void aRequestEndsWithTheRelation() {
        conversations.ask(relation);
        advising.end(relation);
        assertThat(conversations.partners()).isEmpty();
        assertThatThrownBy(() -> conversations.ask(relation)).isInstanceOf(NotFound.class);
        people.actAs(grace);
        assertThatThrownBy(() -> conversations.talked(ada)).isInstanceOf(NotFound.class);
        clock.advance(Duration.ofDays(1));
        people.advise(grace, ada);
        assertThat(reasons()).isEmpty();
    }

    @Test
    void aForeignRelationAndNoneAreUnknownAlike() {
        people.actAs(people.student("Eve"));
        for (var unknown : new RelationId[] {relation, new RelationId(UUID.randomUUID())}) {
            assertThatThrownBy(() -> conversations.ask(unknown)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> conversations.withdraw(unknown)).isInstanceOf(NotFound.class);
        }
        people.actAs(people.advisor("Mallory"));
        assertThatThrownBy(() -> conversations.talked(ada)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> conversations.takeBack(ada)).isInstanceOf(NotFound.class);
    }

    @Test
    void everyRoleHasItsOwnSide() {
        people.actAs(grace);
        refusedAsStudent();
        people.actAs(ada);
        refusedAsAdvisor();
        people.actAs(people.administrator("Root"));
        refusedAsStudent();
        refusedAsAdvisor();
        people.anonymous();
        refusedAsStudent();
        refusedAsAdvisor();
    }

    private void refusedAsStudent() {
        refused(() -> conversations.partners());
        refused(() -> conversations.sendsMail());
        refused(() -> conversations.ask(relation));
        refused(() -> conversations.withdraw(relation));
    }

    private void refusedAsAdvisor() {
        refused(() -> conversations.talked(ada));
        refused(() -> conversations.takeBack(ada));
    }

    private static void refused(Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
    }

    private List<AttentionReason> reasons() {
        return students.get(ada).attention().stream().map(Attention::reason).toList();
    }

    private long mails() {
        return events.stream(ConversationAsked.class).count();
    }
}
