package app.trellis.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.DelegateService;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdvisingSettingsViewTest extends ViewTest {

    @Autowired
    private DelegateService delegates;

    @Test
    void aDelegateIsAppointedAndRevoked() {
        people.actAs(people.advisor("Grace"));
        navigate(AdvisingSettingsView.class);
        test(find(EmailField.class).all().getLast()).setValue("office@example.org");
        press("Appoint delegate");
        assertThat(find(TextField.class).withLabel("Link to hand over").single().getValue())
                .contains("/delegation/");
        assertThat(delegates.delegates()).hasSize(1);
        press("End");
        assertThat(delegates.delegates()).isEmpty();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
