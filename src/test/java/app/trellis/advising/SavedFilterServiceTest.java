package app.trellis.advising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

@ServiceTest
class SavedFilterServiceTest {

    @Autowired
    private SavedFilterService filters;

    @Autowired
    private People people;

    private AccountId grace;

    @BeforeEach
    void anAdvisor() {
        grace = people.advisor("Grace");
        people.actAs(grace);
    }

    @Test
    void aFilterIsKeptRenamedAndRemoved() {
        var id = filters.save("  Silent ones ", "reason=NO_REVIEW");
        assertThat(filters.list()).containsExactly(new SavedFilter(id, "Silent ones", "reason=NO_REVIEW"));
        filters.rename(id, "Quiet");
        assertThat(filters.list()).extracting(SavedFilter::name).containsExactly("Quiet");
        filters.remove(id);
        assertThat(filters.list()).isEmpty();
    }

    @Test
    void whatHasNoNameOrATakenOneOrIsTooMuchIsRefused() {
        filters.save("One", "q=a");
        var two = filters.save("Two", "q=b");
        for (var wrong : new String[] {" ", "x".repeat(61), "One"}) {
            assertThatThrownBy(() -> filters.save(wrong, "q=a")).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> filters.rename(two, wrong)).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> filters.save("Long", "q=" + "a".repeat(600))).isInstanceOf(Refused.class);
        for (int number = filters.list().size(); number < SavedFilterService.MOST; number++) {
            filters.save("Filter " + number, "q=a");
        }
        assertThatThrownBy(() -> filters.save("Last", "q=a")).isInstanceOf(Refused.class);
    }

    @Test
    void anotherAdvisorsFilterIsUnknown() {
        var id = filters.save("Mine", "q=a");
        people.actAs(people.advisor("Mallory"));
        assertThat(filters.list()).isEmpty();
        for (var unknown : new SavedFilterId[] {id, SavedFilterId.create()}) {
            assertThatThrownBy(() -> filters.rename(unknown, "Theirs")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> filters.remove(unknown)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void onlyAdvisorsKeepFilters() {
        for (var person : new AccountId[] {people.student("Ada"), people.administrator("Root")}) {
            people.actAs(person);
            refused();
        }
        people.anonymous();
        refused();
    }

    private void refused() {
        for (var act : new Runnable[] {
            () -> filters.list(),
            () -> filters.save("A", "q=a"),
            () -> filters.rename(SavedFilterId.create(), "A"),
            () -> filters.remove(SavedFilterId.create())
        }) {
            assertThatThrownBy(act::run).isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
        }
    }
}
