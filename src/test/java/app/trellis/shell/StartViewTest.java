package app.trellis.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;

class StartViewTest extends ViewTest {

    @Test
    void aStudentStartsWithToday() {
        people.actAs(people.student("Ada"));
        assertThat(home()).isEqualTo("today");
    }

    @Test
    void anAdvisorStartsWithTheStudents() {
        people.actAs(people.advisor("Grace"));
        assertThat(home()).isEqualTo("students");
    }

    @Test
    void anAdministratorStartsWithTheAccounts() {
        people.actAs(people.administrator("Root"));
        assertThat(home()).isEqualTo("admin");
    }

    private static String home() {
        UI.getCurrent().navigate("");
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
