package app.trellis.account.ui;

import app.trellis.account.AccountService;
import app.trellis.account.AccountSummary;
import app.trellis.account.CurrentAccount;
import app.trellis.account.PasswordResetService;
import app.trellis.shared.mail.Mail;
import app.trellis.shared.ui.AdminPlaces;
import app.trellis.shared.ui.PublicLinks;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Administration: who has an account. Nothing that anybody writes is here. */
@Route("admin")
@Menu(title = "admin.title", order = 40, icon = "admin")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/settings.css")
final class AdminView extends Screen implements AfterNavigationObserver {

    private static final String TEXT = "q";

    private final transient PasswordResetService resets;
    private final transient PublicLinks links;
    private final TextField search = new TextField(getTranslation("admin.search"));
    private final AccountGrid grid;

    AdminView(
            AccountService accounts,
            PasswordResetService resets,
            PublicLinks links,
            CurrentAccount current,
            Mail mail) {
        super("admin.title");
        this.resets = resets;
        this.links = links;
        grid = new AccountGrid(accounts, current.zone(), this::offerLink);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search(change.getValue());
            }
        });
        add(new AdminPlaces("admin"));
        lead("admin.lead");
        var mailState = new Paragraph(getTranslation(mail.isOn() ? "admin.mail-on" : "admin.mail-off"));
        mailState.addClassNames("admin-mail", mail.isOn() ? "mail-on" : "mail-off");
        add(mailState, search, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var text = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TEXT)
                .orElse("");
        search.setValue(text);
        grid.search(text);
    }

    private void search(String text) {
        grid.search(text);
        var query = text.isBlank() ? QueryParameters.empty() : QueryParameters.of(TEXT, text);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("admin", query));
    }

    private void offerLink(AccountSummary account) {
        var link = links.to("/forgot-password/" + resets.tokenFor(account.id()));
        new PasswordLinkDialog(account.name(), link).open();
    }
}
