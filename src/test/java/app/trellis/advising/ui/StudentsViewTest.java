package app.trellis.advising.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.advising.AttentionReason;
import app.trellis.advising.Rows;
import app.trellis.advising.StudentOrder;
import app.trellis.advising.StudentQuery;
import app.trellis.advising.StudentRow;
import app.trellis.testing.Statements;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class StudentsViewTest extends ViewTest {

    @Autowired
    private JdbcClient jdbc;

    private Rows rows;
    private AccountId grace;

    @BeforeEach
    void anAdvisorWithThreeStudents() {
        rows = new Rows(jdbc);
        grace = people.advisor("Grace");
        rows.students(grace, 2);
        rows.advise(rows.student("Silent Zoe"), grace, "ACTIVE", Area.REVIEWS);
        people.actAs(grace);
    }

    @Test
    void whoMayNeedSomethingComesFirst() {
        navigate(StudentsView.class);
        assertThat(says("3 students")).isTrue();
        assertThat(row(0).name()).isEqualTo("Silent Zoe");
        assertThat(row(1).name()).isEqualTo("Student 000");
    }

    @Test
    void aRowSaysWhyItAsksForAttentionAndWhatClearsIt() {
        navigate(StudentsView.class);
        assertThat(drawn("whys")).asString().contains("Mentor time under target 4 weeks running.");
        assertThat(drawn("clears")).asString().contains("Clears with the next finished review.");
        assertThat(drawn("reviewLabel")).isEqualTo("Last review");
    }

    @Test
    void aReportThatWaitsIsAClickAway() {
        var ada = rows.student("Ada");
        rows.advise(ada, grace, "ACTIVE");
        rows.handed(rows.report(ada, "HANDED_OVER", Instant.parse("2026-11-24T08:00:00Z")), ada, grace);
        UI.getCurrent().navigate("students", QueryParameters.fromString("reason=REPORT_WITH_ADVISOR"));
        assertThat(drawn("whys")).isEqualTo(List.of("Has handed you the annual report today."));
        var address = "students/" + ada.value() + "/report";
        assertThat(drawn("links")).isEqualTo(List.of(address));
        UI.getCurrent().navigate("students/" + ada.value());
        assertThat(find(Anchor.class).withText("Read and sign it").single().getHref())
                .isEqualTo(address);
        assertThat(find(Anchor.class).withText("Year 1, version 1").single().getHref())
                .isEqualTo(address + "/1?version=1");
    }

    @Test
    void aRowIsDrawnFromTextsAlone() {
        navigate(StudentsView.class);
        $(StudentList.class).single().renderer().getValueProviders().keySet().forEach(property -> {
            var value = drawn(property);
            assertThat(value instanceof List<?> list ? list : List.of(value))
                    .as(property)
                    .allMatch(String.class::isInstance);
        });
    }

    @Test
    void theAddressHoldsFilterAndOrder() {
        UI.getCurrent().navigate("students", QueryParameters.fromString("q=stud&order=NEXT_MILESTONE&reason=nonsense"));
        assertThat($(TextField.class).withLabel("Search by name").single().getValue())
                .isEqualTo("stud");
        assertThat($(Select.class).withLabel("Order").single().getValue()).isEqualTo(StudentOrder.NEXT_MILESTONE);
        assertThat(says("2 students")).isTrue();
        UI.getCurrent().navigate("students", QueryParameters.fromString("reason=NO_REVIEW"));
        assertThat(says("1 student")).isTrue();
    }

    @Test
    void anAddressIsWrittenAsItIsRead() {
        var query = new StudentQuery("a&b", AttentionReason.NO_REVIEW, null, StudentOrder.NAME);
        assertThat(StudentsAddress.read(StudentsAddress.write(query))).isEqualTo(query);
        assertThat(StudentsAddress.write(StudentQuery.ALL).getParameters()).isEmpty();
    }

    @Test
    void aSearchWithoutResultSaysSo() {
        navigate(StudentsView.class);
        test($(TextField.class).withLabel("Search by name").single()).setValue("nobody");
        assertThat(says("Nobody matches")).isTrue();
        assertThat(says("No students yet")).isFalse();
    }

    @Test
    void openingTheListCostsTheSameFewStatements() {
        var statements = Statements.count(() -> {
            navigate(StudentsView.class);
            row(0);
        });
        assertThat(statements).isEqualTo(6);
    }

    @Test
    void aFilterIsSavedByNameAndLeadsBack() {
        UI.getCurrent().navigate("students", QueryParameters.fromString("phase=EXECUTION"));
        assertThat(says("2 students")).isTrue();
        test(find(Button.class).withText("Save this filter").single()).click();
        test(find(TextField.class).withCaption("Name").single()).setValue("Executing");
        test(find(Button.class).withText("Save").single()).click();
        assertThat(find(Anchor.class).withText("Executing").single().getHref()).isEqualTo("students?phase=EXECUTION");
        test(find(Button.class).withText("Remove").single()).click();
        assertThat(find(Anchor.class).withText("Executing").exists()).isFalse();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(find(Anchor.class).withText("Executing").exists()).isTrue();
    }

    @Test
    void anAdvisorWithoutStudentsIsTold() {
        people.actAs(people.advisor("New"));
        navigate(StudentsView.class);
        assertThat(says("No students yet")).isTrue();
    }

    private Object drawn(String property) {
        var renderer = $(StudentList.class).single().renderer();
        return Objects.requireNonNull(renderer.getValueProviders().get(property))
                .apply(row(0));
    }

    private StudentRow row(int index) {
        return test($(StudentList.class).single(), StudentRow.class).getItem(index);
    }

    private boolean says(String text) {
        return $(Paragraph.class).withText(text).exists();
    }
}
