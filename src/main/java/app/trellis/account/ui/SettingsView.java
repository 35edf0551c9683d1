package app.trellis.account.ui;

import app.trellis.account.AccountService;
import app.trellis.account.CurrentAccount;
import app.trellis.account.Role;
import app.trellis.account.SignInRefresh;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.SettingsPlaces;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Settings: who one is here, and the password. */
@Route("settings")
@PermitAll
@StyleSheet("styles/settings.css")
final class SettingsView extends Screen {

    SettingsView(AccountService accounts, SignInRefresh refresh, CurrentAccount current) {
        super("settings.title");
        addClassName("settings");
        add(
                new SettingsPlaces("settings", current.has(Role.STUDENT), current.has(Role.ADVISOR)),
                new ProfilePanel(accounts, refresh),
                new PasswordPanel(accounts));
    }
}
