package app.trellis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ServiceTest
class ApplicationItemServiceTest {

    private static final OpportunityId LISA = new OpportunityId("lisa");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ItemData LETTER = new ItemData(ItemKind.LETTER, "Recommendation", "Ingrid", TODAY.plusDays(5));

    @Autowired
    private ApplicationItemService items;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private OpportunityService opportunities;

    @Autowired
    private People people;

    private AccountId ada;
    private ApplicationChange begun;
    private ApplicationId application;

    @BeforeEach
    void adaApplies() {
        ada = people.student("Ada");
        people.actAs(ada);
        begun = applications.setState(LISA, ApplicationState.APPLYING);
        application = begun.id();
    }

    @Test
    void anItemIsPutOnTheListTickedAndOpenedAgain() {
        ApplicationItemId id = items.add(application, new ItemData(ItemKind.LETTER, " Letter ", " Ingrid ", null));
        assertThat(items.list(application)).singleElement().satisfies(item -> {
            assertThat(item.data()).isEqualTo(new ItemData(ItemKind.LETTER, "Letter", "Ingrid", null));
            assertThat(item.done()).isFalse();
        });

        items.done(id, TODAY);
        assertThat(only().doneOn()).isEqualTo(TODAY);
        items.done(id, null);
        assertThat(only().done()).isFalse();
    }

    @Test
    void onlyALetterIsAskedOfSomebody() {
        items.add(application, new ItemData(ItemKind.DOCUMENT, "CV", "Ingrid", null));
        assertThat(only().data().askedOf()).isEmpty();
    }

    @Test
    void whatIsMissingOrTooLongIsRefusedAndNothingIsStored() {
        refused("impact.item.refused.text-missing", () -> add(ItemKind.TASK, " ", ""));
        refused("impact.item.refused.text-long", () -> add(ItemKind.TASK, "x".repeat(201), ""));
        refused("impact.item.refused.asked-missing", () -> add(ItemKind.LETTER, "Letter", " "));
        refused("impact.item.refused.asked-long", () -> add(ItemKind.LETTER, "Letter", "x".repeat(101)));
        assertThat(items.list(application)).isEmpty();
    }

    @Test
    void aDayToComeIsRefused() {
        ApplicationItemId id = items.add(application, LETTER);
        refused("impact.item.refused.to-come", () -> items.done(id, TODAY.plusDays(1)));
    }

    @Test
    void aRemovedItemIsPutBackAsItWas() {
        ApplicationItemId id = items.add(application, LETTER);
        items.done(id, TODAY);
        ApplicationItem before = only();

        ApplicationItem removed = items.remove(id);
        assertThat(items.list(application)).isEmpty();
        items.putBack(removed);

        assertThat(only()).isEqualTo(before);
    }

    @Test
    void afterwardsTheListIsOnlyRead() {
        ApplicationItemId id = items.add(application, LETTER);
        ApplicationItem item = only();
        applications.setState(LISA, ApplicationState.APPLIED);

        String closed = "impact.item.refused.closed";
        refused(closed, () -> items.add(application, LETTER));
        refused(closed, () -> items.done(id, TODAY));
        refused(closed, () -> items.remove(id));
        refused(closed, () -> items.putBack(item));
        assertThat(items.list(application)).containsExactly(item);
    }

    @Test
    void theListComesBackWithARemovedApplication() {
        items.add(application, LETTER);

        applications.putBack(applications.remove(application));

        ApplicationId again =
                opportunities.get(LISA).application().orElseThrow().id();
        assertThat(items.list(again)).extracting(ApplicationItem::data).containsExactly(LETTER);
    }

    @Test
    void anUndoDoesNotLoseWhatWasWrittenSince() {
        items.add(application, LETTER);
        refused("impact.item.refused.undo", () -> applications.undo(begun));
        assertThat(items.list(application)).hasSize(1);
    }

    @Test
    void anotherStudentsListIsNotFound() {
        ApplicationItemId id = items.add(application, LETTER);
        ApplicationItem item = only();
        people.actAs(people.student("Ben"));
        calls(id, item).forEach(call -> assertThatThrownBy(call).isInstanceOf(NotFound.class));
    }

    @Test
    void refusesStrangersAdvisorsAndAdministrators() {
        ApplicationItemId id = items.add(application, LETTER);
        ApplicationItem item = only();
        people.anonymous();
        calls(id, item).forEach(call -> assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class));
        for (AccountId other : List.of(people.advisor("Grace"), people.administrator("Root"))) {
            people.actAs(other);
            calls(id, item).forEach(call -> assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class));
        }
    }

    private List<ThrowingCallable> calls(ApplicationItemId id, ApplicationItem item) {
        return List.of(
                () -> items.list(application),
                () -> items.add(application, LETTER),
                () -> items.done(id, TODAY),
                () -> items.remove(id),
                () -> items.putBack(item));
    }

    private ApplicationItemId add(ItemKind kind, String text, String askedOf) {
        return items.add(application, new ItemData(kind, text, askedOf, null));
    }

    private ApplicationItem only() {
        return items.list(application).getFirst();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
