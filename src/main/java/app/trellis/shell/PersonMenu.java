package app.trellis.shell;

import app.trellis.account.CurrentAccount;
import app.trellis.account.Role;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The person's own menu: settings and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class PersonMenu extends MenuBar {

    PersonMenu(CurrentAccount current, AuthenticationContext authentication) {
        addClassName("shell-person");
        addThemeVariants(MenuBarVariant.TERTIARY);
        var avatar = new Avatar(current.name());
        avatar.getElement().setAttribute("aria-hidden", true);
        MenuItem person = addItem(new Div(avatar, new Span(current.name())));
        person.setAriaLabel(getTranslation("shell.your-menu", current.name()));
        if (current.has(Role.STUDENT) || current.has(Role.ADVISOR)) {
            person.getSubMenu()
                    .addItem(
                            getTranslation("comments.title"),
                            click -> UI.getCurrent().navigate("comments"));
        }
        person.getSubMenu()
                .addItem(
                        getTranslation("shell.settings"),
                        click -> UI.getCurrent().navigate("settings"));
        person.getSubMenu().addItem(getTranslation("shell.sign-out"), click -> authentication.logout());
    }
}
