package app.trellis.data.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import org.junit.jupiter.api.Test;

class YourDataViewTest extends ViewTest {

    @Test
    void theFileIsOneClickAwayAndTheEndIsNot() {
        people.actAs(people.student("Ada"));
        navigate(YourDataView.class);
        assertThat($(Anchor.class).withText("Save my data as a ZIP file").exists())
                .isTrue();
        assertThat($(PasswordField.class).exists()).isFalse();
        press("See what would go");
        assertThat($(ListItem.class)
                        .withTextContaining("account: you, your roles")
                        .exists())
                .isTrue();
        assertThat($(Button.class).withText("Delete everything now").exists()).isTrue();
    }

    @Test
    void aWrongPasswordIsSaidAtItsField() {
        people.actAs(people.student("Ada"));
        navigate(YourDataView.class);
        press("See what would go");
        var password = $(PasswordField.class).single();
        test(password).setValue("not mine");
        press("Delete everything now");
        assertThat(password.isInvalid()).isTrue();
        assertThat(password.getErrorMessage()).startsWith("This is not your password");
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
