package app.trellis.advising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.RelationId;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

@ServiceTest
class NoteServiceTest {

    @Autowired
    private NoteService notes;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId grace;

    @BeforeEach
    void anAdvisorWithANote() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.advise(grace, ada, Area.values());
        notes.write(ada, new Edit("", "Ask about the summer."));
    }

    @Test
    void aNoteIsKeptAndLosesNoWordOfAnotherWindow() {
        notes.write(ada, new Edit("Ask about the summer.", "Ask about the winter."));
        assertThat(notes.get(ada)).isEqualTo("Ask about the winter.");
        for (var seen : new String[] {"", "Ask about the summer."}) {
            assertThatThrownBy(() -> notes.write(ada, new Edit(seen, "Mine")))
                    .isInstanceOfSatisfying(
                            WrittenElsewhere.class,
                            clash -> assertThat(clash.stored()).isEqualTo("Ask about the winter."));
        }
        assertThatThrownBy(() -> notes.write(ada, new Edit("Ask about the winter.", "x".repeat(20_001))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anotherAdvisorOfTheSameStudentHasANoteOfTheirOwn() {
        people.advise(people.advisor("Barbara"), ada, Area.values());
        assertThat(notes.get(ada)).isEmpty();
        notes.write(ada, new Edit("", "Barbara's"));
        people.actAs(grace);
        assertThat(notes.get(ada)).isEqualTo("Ask about the summer.");
    }

    @Test
    void whoDoesNotAdviseFindsNobody() {
        people.actAs(people.advisor("Mallory"));
        for (var unknown : new AccountId[] {ada, new AccountId(UUID.randomUUID())}) {
            assertThatThrownBy(() -> notes.get(unknown)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> notes.write(unknown, new Edit("", "x"))).isInstanceOf(NotFound.class);
        }
        assertThat(notes.former()).isEmpty();
    }

    @Test
    void afterTheEndOnlyTheNoteIsLeftToReadAndToDelete() {
        people.endAdvising(grace, ada);
        assertThatThrownBy(() -> notes.get(ada)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> notes.write(ada, new Edit("Ask about the summer.", "x")))
                .isInstanceOf(NotFound.class);
        var former = notes.former().getFirst();
        assertThat(former.name()).isEqualTo("Ada");
        assertThat(former.note()).isEqualTo("Ask about the summer.");
        people.actAs(people.advisor("Mallory"));
        assertThatThrownBy(() -> notes.remove(former.relation())).isInstanceOf(NotFound.class);
        people.actAs(grace);
        var removed = notes.remove(former.relation());
        assertThat(notes.former()).isEmpty();
        people.actAs(people.advisor("Trudy"));
        assertThatThrownBy(() -> notes.putBack(removed)).isInstanceOf(NotFound.class);
        people.actAs(grace);
        notes.putBack(removed);
        assertThat(notes.former()).hasSize(1);
    }

    @Test
    void aNewRelationBeginsWithoutTheOldNote() {
        people.endAdvising(grace, ada);
        people.advise(grace, ada);
        assertThat(notes.get(ada)).isEmpty();
        var relation = notes.former().getFirst().relation();
        notes.remove(relation);
        assertThatThrownBy(() -> notes.remove(relation)).isInstanceOf(NotFound.class);
    }

    @Test
    void neitherTheStudentNorAnybodyElseReadsIt() {
        for (var person : new AccountId[] {ada, people.administrator("Root")}) {
            people.actAs(person);
            refused();
        }
        people.anonymous();
        refused();
    }

    private void refused() {
        var relation = new RelationId(UUID.randomUUID());
        for (var act : new Runnable[] {
            () -> notes.get(ada),
            () -> notes.write(ada, new Edit("", "x")),
            () -> notes.former(),
            () -> notes.remove(relation),
            () -> notes.putBack(new RemovedNote(relation, "x"))
        }) {
            assertThatThrownBy(act::run).isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
        }
    }
}
