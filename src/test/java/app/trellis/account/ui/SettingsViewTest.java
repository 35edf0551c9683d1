package app.trellis.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.trellis.account.AccountService;
import app.trellis.account.CurrentAccount;
import app.trellis.testing.People;
import app.trellis.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SettingsViewTest extends ViewTest {

    @Autowired
    private AccountService accounts;

    @Autowired
    private CurrentAccount current;

    @Test
    void aNewLanguageShowsAtOnce() {
        people.actAs(people.student("Ada"));
        navigate(SettingsView.class);
        choose("Language", Locale.GERMAN);
        test($(TextField.class).withLabel("Name").single()).setValue("Ada L.");
        press("Save");
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.GERMAN);
        assertThat($(H1.class).single().getText()).isEqualTo("Einstellungen");
        assertThat(accounts.profile().name()).isEqualTo("Ada L.");
        assertThat(current.name()).isEqualTo("Ada L.");
    }

    @Test
    void aNameIsNeeded() {
        people.actAs(people.advisor("Grace"));
        navigate(SettingsView.class);
        var name = $(TextField.class).withLabel("Name").single();
        test(name).setValue("");
        press("Save");
        assertThat(name.isInvalid()).isTrue();
        assertThat(accounts.profile().name()).isEqualTo("Grace");
    }

    @Test
    void aWrongOldPasswordIsSaidAtItsField() {
        people.actAs(people.student("Ada"));
        navigate(SettingsView.class);
        var old = $(PasswordField.class).withLabel("Password until now").single();
        var fresh = $(PasswordField.class).withLabel("New password").single();
        test(old).setValue("wrong");
        test(fresh).setValue("another long one");
        press("Change password");
        assertThat(old.isInvalid()).isTrue();
        assertThat(fresh.getValue()).isEqualTo("another long one");
        test(old).setValue(People.PASSWORD);
        press("Change password");
        assertThat(old.isInvalid()).isFalse();
        assertThat(fresh.getValue()).isEmpty();
    }

    @Test
    void onlyAStudentHasAdvisorsToLookAfter() {
        people.actAs(people.student("Ada"));
        navigate(SettingsView.class);
        assertThat($(Anchor.class).withText("Advisors & sharing").exists()).isTrue();
        people.actAs(people.advisor("Grace"));
        UI.getCurrent().refreshCurrentRoute(true);
        assertThat($(Anchor.class).withText("Advisors & sharing").exists()).isFalse();
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, Locale language) {
        Select<Locale> select = $(Select.class).withLabel(label).single();
        select.setValue(language);
    }

    private void press(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
