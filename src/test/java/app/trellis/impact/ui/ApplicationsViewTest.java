package app.trellis.impact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.impact.ApplicationId;
import app.trellis.impact.ApplicationItemService;
import app.trellis.impact.ApplicationService;
import app.trellis.impact.ApplicationState;
import app.trellis.impact.ItemData;
import app.trellis.impact.ItemKind;
import app.trellis.impact.OpportunityId;
import app.trellis.testing.Statements;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ApplicationsViewTest extends ViewTest {

    private static final OpportunityId USENIX = new OpportunityId("usenix-security");

    @Autowired
    private ApplicationService applications;

    @Autowired
    private ApplicationItemService items;

    @BeforeEach
    void adaIsAStudent() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void teachesWhereNothingIsYet() {
        open();
        assertThat(find(Paragraph.class)
                        .withText("You have not saved anything yet")
                        .exists())
                .isTrue();
    }

    @Test
    void groupsByStateWithDeadlineOpenItemsAndTheNextStep() {
        ApplicationId application =
                applications.setState(USENIX, ApplicationState.APPLYING).id();
        items.add(application, new ItemData(ItemKind.TASK, "Whenever", "", null));
        items.add(application, new ItemData(ItemKind.LETTER, "Recommendation", "Ingrid", LocalDate.of(2026, 12, 1)));
        applications.setState(new OpportunityId("lisa"), ApplicationState.ATTENDED);
        applications.setState(new OpportunityId("iclr"), ApplicationState.SAVED);

        open();

        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Saved (1)", "Applying (1)", "Attended (1)");
        assertThat(find(RouterLink.class).withText("USENIX Security 2027").exists())
                .isTrue();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains(
                        "2 of 2 still open.", "Next: Recommendation, by 1 Dec 2026", "Next: write down what came of it")
                .anyMatch(text -> text.contains("19 Jan 2027"));
    }

    @Test
    void somebodyElseSeesNothingOfIt() {
        applications.setState(USENIX, ApplicationState.APPLYING);
        people.actAs(people.student("Ben"));
        open();
        assertThat(find(RouterLink.class).withText("USENIX Security 2027").exists())
                .isFalse();
    }

    @Test
    void costsTheSameHoweverManyThereAre() {
        applications.setState(USENIX, ApplicationState.APPLYING);
        open();
        int one = Statements.count(this::open);
        for (String id : List.of("lisa", "iclr", "facct", "mats")) {
            ApplicationId application = applications
                    .setState(new OpportunityId(id), ApplicationState.APPLYING)
                    .id();
            items.add(application, new ItemData(ItemKind.TASK, "Something", "", null));
        }
        assertThat(Statements.count(this::open)).isEqualTo(one);
    }

    private void open() {
        navigate("opportunities/applications", ApplicationsView.class);
    }
}
