package app.trellis.account.ui;

import app.trellis.account.AccountInvitationService;
import app.trellis.account.CurrentAccount;
import app.trellis.account.InvitedPerson;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Consumer;

/** Who is invited and has not come yet, a page at a time. Hidden while there is nobody. */
final class InvitedGrid extends Grid<InvitedPerson> {

    private static final int PAGE = 30;
    private static final String ACTS = """
            <vaadin-button theme='tertiary small' @click=${renew} aria-label=${item.renewFor}>${item.renew}</vaadin-button>
            <vaadin-button theme='tertiary small' @click=${withdraw} aria-label=${item.withdrawFor}>${item.withdraw}</vaadin-button>""";

    private final transient AccountInvitationService invitations;

    InvitedGrid(
            AccountInvitationService invitations,
            CurrentAccount current,
            Consumer<InvitedPerson> onRenew,
            Consumer<InvitedPerson> onWithdraw) {
        super(PAGE);
        this.invitations = invitations;
        addClassName("invited-grid");
        setAllRowsVisible(invitations.count() <= PAGE);
        getElement().setAttribute("aria-label", getTranslation("admin.waiting"));
        var formats = Formats.of(this);
        addColumn(InvitedPerson::email)
                .setHeader(getTranslation("admin.waiting"))
                .setAutoWidth(true);
        addColumn(each -> getTranslation("admin.role." + each.role()))
                .setHeader(getTranslation("admin.roles"))
                .setAutoWidth(true);
        addColumn(each -> formats.date(each.endsAt().atZone(current.zone()).toLocalDate()))
                .setHeader(getTranslation("admin.link-until"))
                .setAutoWidth(true);
        addColumn(LitRenderer.<InvitedPerson>of(ACTS)
                        .withProperty("renew", each -> getTranslation("admin.renew"))
                        .withProperty("renewFor", each -> getTranslation("admin.renew-for", each.email()))
                        .withProperty("withdraw", each -> getTranslation("admin.withdraw"))
                        .withProperty("withdrawFor", each -> getTranslation("admin.withdraw-for", each.email()))
                        .withFunction("renew", onRenew::accept)
                        .withFunction("withdraw", onWithdraw::accept))
                .setHeader(getTranslation("admin.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setItems(DataProvider.fromCallbacks(
                query -> invitations.list(query.getOffset(), query.getLimit()).stream(), query -> invitations.count()));
        show();
    }

    void show() {
        var count = invitations.count();
        setVisible(count > 0);
        setAllRowsVisible(count <= PAGE);
        getDataProvider().refreshAll();
    }
}
