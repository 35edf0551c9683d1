package app.trellis.advising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.shared.NotFound;
import app.trellis.testing.People;
import app.trellis.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;

@ServiceTest
class StudentsServiceTest {

    @Autowired
    private StudentsService students;

    @Autowired
    private People people;

    private AccountId ada;
    private AccountId grace;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
    }

    @Test
    void anAdvisorSeesTheirStudents() {
        people.advise(grace, ada, Area.PLAN);
        assertThat(students.page(StudentQuery.ALL, 0, 5).rows())
                .extracting(StudentRow::name)
                .containsExactly("Ada");
        assertThat(students.get(ada).shares(Area.PLAN)).isTrue();
    }

    @Test
    void anEndedAdvisorSeesNobodyAtOnce() {
        people.advise(grace, ada, Area.PLAN, Area.REVIEWS);
        people.endAdvising(grace, ada);
        assertThat(students.page(StudentQuery.ALL, 0, 5).rows()).isEmpty();
        assertThatThrownBy(() -> students.get(ada)).isInstanceOf(NotFound.class);
    }

    @Test
    void anotherAdvisorsStudentIsUnknown() {
        people.advise(grace, ada, Area.PLAN);
        people.actAs(people.advisor("Mallory"));
        assertThat(students.page(StudentQuery.ALL, 0, 5).total()).isZero();
        assertThatThrownBy(() -> students.get(ada)).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyAdvisorsAskForStudents() {
        for (var person : new AccountId[] {ada, people.student("Eve"), people.administrator("Root")}) {
            people.actAs(person);
            assertThatThrownBy(() -> students.page(StudentQuery.ALL, 0, 5)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> students.get(ada)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> students.export(StudentQuery.ALL)).isInstanceOf(AccessDeniedException.class);
        }
        people.anonymous();
        assertThatThrownBy(() -> students.page(StudentQuery.ALL, 0, 5))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationException.class);
    }
}
