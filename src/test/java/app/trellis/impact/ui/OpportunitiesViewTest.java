package app.trellis.impact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.Role;
import app.trellis.impact.ApplicationService;
import app.trellis.impact.ApplicationState;
import app.trellis.impact.OpportunityId;
import app.trellis.impact.OpportunitySummary;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.QueryParameters;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpportunitiesViewTest extends ViewTest {

    @Autowired
    private ApplicationService applications;

    @BeforeEach
    void adaIsAStudent() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void showsEverythingTheMostUsefulFirst() {
        open("");

        assertThat(count()).isEqualTo("113 opportunities");
        assertThat(property(0, "name")).isEqualTo("USENIX Security");
        assertThat(property(0, "certainty")).isEqualTo("Reported");
        assertThat(property(0, "when")).isEqualTo("11–13 Aug 2027");
        assertThat(property(0, "deadline"))
                .isEqualTo("Next: Abstract (Cycle 2) by 19 Jan 2027, 23:59 AoE (20 Jan 2027, 12:59 CET for you)");
        assertThat(property(0, "address")).isEqualTo("opportunities/usenix-security");
    }

    @Test
    void theAddressNarrowsTheListAndFillsTheFields() {
        open("kind=hub&region=asia-pacific&text=tokyo");

        assertThat(count()).isEqualTo("One opportunity");
        assertThat(find(TextField.class).withLabel("Search").single().getValue())
                .isEqualTo("tokyo");
        assertThat(find(Select.class).withLabel("Kind").single().getValue()).hasToString("HUB");
    }

    @Test
    void aPatternIsSaidInWordsAndIsNoDate() {
        open("text=facct");

        assertThat(property(0, "certainty")).isEqualTo("Expected");
        assertThat(property(0, "when")).isEqualTo("usually June, last 25–28 Jun 2026");
        assertThat(property(0, "deadline")).isEqualTo("usually closes in January");
    }

    @Test
    void aFieldNarrowsTheListAtOnceAndClearingWidensIt() {
        open("");
        test(find(Checkbox.class).withLabel("Open now").single()).click();
        assertThat(count()).isEqualTo("49 opportunities");

        test(find(Button.class).withText("Clear filters").single()).click();

        assertThat(count()).isEqualTo("113 opportunities");
    }

    @Test
    void nothingFoundTeachesHowToWiden() {
        open("text=unicorn");

        assertThat(count()).isEqualTo("Nothing fits");
        assertThat(find(Paragraph.class).withText("Nothing fits all of that").exists())
                .isTrue();
        assertThat(find(Paragraph.class)
                        .withText("You have not saved anything yet")
                        .exists())
                .isFalse();
    }

    @Test
    void myApplicationsBeginEmptyAndThenHoldWhatISaved() {
        open("mine=yes");
        assertThat(find(Paragraph.class)
                        .withText("You have not saved anything yet")
                        .exists())
                .isTrue();

        applications.setState(new OpportunityId("lisa"), ApplicationState.SAVED);
        open("mine=yes");

        assertThat(count()).isEqualTo("One opportunity");
        assertThat(property(0, "state")).isEqualTo("Saved");
    }

    @Test
    void speaksGerman() {
        people.actAs(people.person("Emmy", Role.STUDENT, Locale.GERMAN, ZoneId.of("Europe/Berlin")));
        UI.getCurrent().setLocale(Locale.GERMAN);
        open("text=facct");

        assertThat(count()).isEqualTo("Eine Gelegenheit");
        assertThat(property(0, "when")).isEqualTo("meist Juni, zuletzt 25.–28. Juni 2026");
        assertThat(property(0, "gives")).contains("Wirkungstheorie");
    }

    private void open(String query) {
        UI.getCurrent().navigate("opportunities", QueryParameters.fromString(query));
    }

    private String count() {
        return find(Paragraph.class).withClassName("opportunity-count").single().getText();
    }

    @SuppressWarnings("unchecked")
    private String property(int row, String name) {
        VirtualList<OpportunitySummary> list = find(VirtualList.class).single();
        return test(list).getLitRendererPropertyValue(row, name, String.class);
    }
}
