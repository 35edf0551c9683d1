package app.trellis.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.Area;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdvisorsViewTest extends ViewTest {

    @Autowired
    private AdvisingService advising;

    private AccountId ada;
    private AccountId grace;

    @BeforeEach
    void people() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
        people.actAs(ada);
    }

    @Test
    void anInvitationShowsItsLinkOnceAndSaysHowItGetsThere() {
        navigate(AdvisorsView.class);
        test($(EmailField.class).single()).setValue("grace@example.org");
        test($(Checkbox.class).withLabel("Plan").single()).click();
        press("Invite");
        var link = $(TextField.class).withLabel("Link to hand over").single().getValue();
        assertThat(link).startsWith("http").contains("/invitation/");
        assertThat(says("This Trellis sends no mail")).isTrue();
        assertThat($(H3.class).withText("grace@example.org").exists()).isTrue();
        assertThat(advising.myAdvisors().getFirst().shared()).containsExactly(Area.PLAN);
        navigate(SettingsView.class);
        navigate(AdvisorsView.class);
        assertThat($(TextField.class).withLabel("Link to hand over").exists()).isFalse();
    }

    @Test
    void aBadAddressIsSaidAtTheField() {
        navigate(AdvisorsView.class);
        var email = $(EmailField.class).single();
        test(email).setValue("nobody");
        press("Invite");
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getValue()).isEqualTo("nobody");
    }

    @Test
    void aTickCountsAtOnce() {
        people.advise(grace, ada);
        people.actAs(ada);
        navigate(AdvisorsView.class);
        assertThat(says("Grace has accepted your invitation")).isTrue();
        test($(Checkbox.class)
                        .withLabel("Reviews")
                        .from($(AdvisorCard.class).single())
                        .single())
                .click();
        assertThat(advising.myAdvisors().getFirst().shared()).containsExactly(Area.REVIEWS);
    }

    @Test
    void anEndCanBeTakenBack() {
        people.advise(grace, ada, Area.PLAN);
        people.actAs(ada);
        navigate(AdvisorsView.class);
        press("End");
        assertThat(advising.myAdvisors()).isEmpty();
        assertThat(says("Until they accept, and unless you share something")).isTrue();
        press("Undo");
        assertThat(advising.myAdvisors().getFirst().shared()).containsExactly(Area.PLAN);
        assertThat($(H3.class).withText("Grace").exists()).isTrue();
    }

    @Test
    void anAdvisorWhoSteppedBackMeanwhileIsGoneFromTheList() {
        people.advise(grace, ada, Area.PLAN);
        people.actAs(ada);
        navigate(AdvisorsView.class);
        people.actAs(grace);
        advising.stepBack(advising.students().getFirst().relation());
        people.actAs(ada);
        press("End");
        assertThat($(AdvisorCard.class).exists()).isFalse();
    }

    @Test
    void aLostLinkIsReplaced() {
        var lost = advising.invite("grace@example.org", Set.of());
        navigate(AdvisorsView.class);
        press("New link");
        assertThat($(TextField.class).withLabel("Link to hand over").exists()).isTrue();
        assertThat(advising.findInviter(lost.token())).isEmpty();
    }

    private boolean says(String text) {
        return $(Paragraph.class).withTextContaining(text).exists();
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
