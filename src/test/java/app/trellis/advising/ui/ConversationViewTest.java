package app.trellis.advising.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountId;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationViewTest extends ViewTest {

    private AccountId ada;
    private AccountId grace;

    @BeforeEach
    void aStudentAndTheirAdvisor() {
        ada = people.student("Ada");
        grace = people.advisor("Grace");
    }

    @Test
    void theExactSentenceIsShownAndSentAndReachesTheAdvisor() {
        people.advise(grace, ada);
        people.actAs(ada);
        navigate(ConversationView.class);
        assertThat(text()).contains("Grace", "Ada would like to have a conversation with you.");
        test(find(Button.class).withText("Send").single()).click();
        assertThat(text()).contains("Sent on");
        assertThat(find(Button.class).withText("Withdraw").exists()).isTrue();
        people.actAs(grace);
        UI.getCurrent().navigate("students/" + ada.value());
        assertThat(text()).contains("Would like to have a conversation with you, asked today.");
        test(find(Button.class).withText("We have talked").single()).click();
        assertThat(text()).doesNotContain("Would like to have a conversation");
    }

    @Test
    void withoutAnAdvisorItSaysHowToHaveOne() {
        people.actAs(ada);
        navigate(ConversationView.class);
        assertThat(text()).contains("No advisor yet", "Invite an advisor");
    }

    private static String text() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement()
                .getTextRecursively();
    }
}
