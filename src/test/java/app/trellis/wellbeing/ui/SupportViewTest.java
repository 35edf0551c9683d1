package app.trellis.wellbeing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.testing.ViewTest;
import app.trellis.wellbeing.OwnService;
import app.trellis.wellbeing.SupportService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SupportViewTest extends ViewTest {

    @Autowired
    private SupportService support;

    @BeforeEach
    void ada() {
        people.actAs(people.student("Ada"));
    }

    @Test
    void withoutACountryTheWorldwideIndexComesFirst() {
        navigate(SupportView.class);
        assertThat(panels())
                .containsExactly("Anywhere", "At your university", "What can change around you", "In other countries");
    }

    @Test
    void theChosenCountryComesFirstAndIsRemembered() {
        navigate(SupportView.class);
        findInView(CountrySelect.class).single().setValue("DE");
        assertThat(panels()).first().isEqualTo("Near you");
        assertThat(hrefs()).contains("tel:08001110111", "tel:08001110222", "tel:112");
        assertThat(support.find().country()).isEqualTo("DE");
    }

    @Test
    void numbersCanBeCalledAndTextedAtOnce() {
        support.chooseCountry("US");
        navigate(SupportView.class);
        assertThat(hrefs()).contains("tel:988", "sms:988", "sms:741741");
        assertThat(findInView(Anchor.class).withText("Text HOME to 741741").all())
                .hasSize(1);
    }

    @Test
    void everyEntrySaysWhenItWasChecked() {
        navigate(SupportView.class);
        assertThat(findInView(ResourceItem.class).all())
                .hasSize(30)
                .allMatch(item ->
                        item.getElement().getTextRecursively().matches(".*(Checked on|Not checked recently).*"));
    }

    @Test
    void theOtherCountriesAreFoldedAndOrderedByName() {
        navigate(SupportView.class);
        assertThat(findInView(NativeDetails.class).all())
                .hasSize(25)
                .extracting(NativeDetails::getSummaryText)
                .startsWith("Australia", "Austria", "Brazil");
    }

    @Test
    void theOwnServiceIsEnteredOnceAndShown() {
        navigate(SupportView.class);
        field("Name of the service").setValue("Student counselling");
        field("Phone (optional)").setValue("030 1234");
        click("Save service");
        assertThat(support.find().ownService()).isEqualTo(new OwnService("Student counselling", "030 1234", ""));
        assertThat(hrefs()).contains("tel:0301234");
    }

    @Test
    void aRefusedServiceKeepsWhatWasTyped() {
        navigate(SupportView.class);
        field("Name of the service").setValue("Student counselling");
        field("Website (optional)").setValue("example.org");
        click("Save service");
        assertThat(field("Name of the service").getValue()).isEqualTo("Student counselling");
        assertThat(support.find().ownService().isEntered()).isFalse();
    }

    @Test
    void aRemovedServiceCanBeBroughtBack() {
        support.enterOwnService(new OwnService("Student counselling", "", ""));
        navigate(SupportView.class);
        click("Remove");
        assertThat(support.find().ownService().isEntered()).isFalse();
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(support.find().ownService().isEntered()).isTrue();
    }

    private TextField field(String label) {
        return findInView(TextField.class).withLabel(label).single();
    }

    private void click(String text) {
        test(findInView(Button.class).withText(text).single()).click();
    }

    private List<String> panels() {
        return findInView(H2.class).all().stream().map(H2::getText).toList();
    }

    private List<String> hrefs() {
        return findInView(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
