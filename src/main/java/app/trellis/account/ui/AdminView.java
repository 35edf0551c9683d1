package app.trellis.account.ui;

import app.trellis.account.AccountInvitationService;
import app.trellis.account.AccountService;
import app.trellis.account.AccountSummary;
import app.trellis.account.AdministrationService;
import app.trellis.account.CurrentAccount;
import app.trellis.account.PasswordResetService;
import app.trellis.shared.mail.Mail;
import app.trellis.shared.ui.AdminPlaces;
import app.trellis.shared.ui.PublicLinks;
import app.trellis.shared.ui.Screen;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

/** Administration: who has an account, and who is invited to open one. Nothing that anybody writes is here. */
@Route("admin")
@Menu(title = "admin.title", order = 40, icon = "admin")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("styles/settings.css")
final class AdminView extends Screen implements AfterNavigationObserver {

    private final transient PasswordResetService resets;
    private final transient AdministrationService administration;
    private final transient PublicLinks links;
    private final AdminFilter filter = new AdminFilter(this::search);
    private final AccountGrid grid;

    AdminView(
            AccountService accounts,
            AdministrationService administration,
            AccountInvitationService invitations,
            PasswordResetService resets,
            PublicLinks links,
            CurrentAccount current,
            Mail mail) {
        super("admin.title");
        this.resets = resets;
        this.administration = administration;
        this.links = links;
        grid = new AccountGrid(accounts, current, this::offerLink, this::change);
        add(new AdminPlaces("admin"));
        lead("admin.lead");
        var mailState = new Paragraph(getTranslation(mail.isOn() ? "admin.mail-on" : "admin.mail-off"));
        mailState.addClassNames("admin-mail", mail.isOn() ? "mail-on" : "mail-off");
        add(mailState, filter, grid, new JoinPanel(invitations, current, links));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = AdminAddress.of(event.getLocation().getQueryParameters());
        filter.show(address);
        grid.show(address);
    }

    private void search(AdminAddress wanted) {
        grid.show(wanted);
        UI.getCurrent().getPage().getHistory().replaceState(null, wanted.location());
    }

    private void offerLink(AccountSummary account) {
        var link = links.to("/forgot-password/" + resets.tokenFor(account.id()));
        new PasswordLinkDialog(account.name(), link).open();
    }

    private void change(AccountSummary account) {
        new AccountDialog(account, new AccountActs(administration, this, grid::refresh)).open();
    }
}
