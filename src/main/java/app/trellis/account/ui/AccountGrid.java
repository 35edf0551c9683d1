package app.trellis.account.ui;

import app.trellis.account.AccountOrder;
import app.trellis.account.AccountQuery;
import app.trellis.account.AccountService;
import app.trellis.account.AccountSummary;
import app.trellis.account.CurrentAccount;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The accounts, a page at a time, ordered by the database. */
final class AccountGrid extends Grid<AccountSummary> {

    private static final int PAGE = 30;
    private static final AdminAddress ALL = new AdminAddress("", null);
    private static final String BUTTONS = """
            <vaadin-button theme='tertiary small' @click=${change} aria-label=${item.changeFor} ?hidden=${item.own}>${item.change}</vaadin-button>
            <vaadin-button theme='tertiary small' @click=${link} aria-label=${item.label}>${item.text}</vaadin-button>""";

    private final ConfigurableFilterDataProvider<AccountSummary, Void, AdminAddress> data;

    AccountGrid(
            AccountService accounts,
            CurrentAccount current,
            Consumer<AccountSummary> onLink,
            Consumer<AccountSummary> onChange) {
        super(PAGE);
        addClassName("account-grid");
        getElement().setAttribute("aria-label", getTranslation("admin.accounts"));
        var formats = Formats.of(this);
        var zone = current.zone();
        var me = current.id();
        var name = addColumn(AccountSummary::name)
                .setHeader(getTranslation("admin.name"))
                .setSortProperty(AccountOrder.NAME.name())
                .setAutoWidth(true);
        addColumn(AccountSummary::email)
                .setHeader(getTranslation("admin.email"))
                .setSortProperty(AccountOrder.EMAIL.name())
                .setAutoWidth(true);
        addColumn(this::roles).setHeader(getTranslation("admin.roles")).setAutoWidth(true);
        addColumn(account -> formats.date(account.createdAt().atZone(zone).toLocalDate()))
                .setHeader(getTranslation("admin.created"))
                .setSortProperty(AccountOrder.CREATED.name())
                .setAutoWidth(true);
        addColumn(account -> getTranslation("admin.state." + account.state()))
                .setHeader(getTranslation("admin.state"))
                .setAutoWidth(true);
        addColumn(LitRenderer.<AccountSummary>of(BUTTONS)
                        .withProperty("own", account -> account.id().equals(me))
                        .withProperty("change", account -> getTranslation("admin.change"))
                        .withProperty("changeFor", account -> getTranslation("admin.change-for", account.name()))
                        .withProperty("text", account -> getTranslation("admin.password-link"))
                        .withProperty("label", account -> getTranslation("admin.password-link-for", account.name()))
                        .withFunction("change", onChange::accept)
                        .withFunction("link", onLink::accept))
                .setHeader(getTranslation("admin.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        data = provider(accounts).withConfigurableFilter();
        setItems(data);
        sort(GridSortOrder.asc(name).build());
    }

    void show(AdminAddress wanted) {
        data.setFilter(wanted);
    }

    void refresh() {
        data.refreshAll();
    }

    private String roles(AccountSummary account) {
        return account.roles().stream()
                .map(role -> getTranslation("admin.role." + role))
                .collect(Collectors.joining(", "));
    }

    private static CallbackDataProvider<AccountSummary, AdminAddress> provider(AccountService accounts) {
        return DataProvider.fromFilteringCallbacks(
                query -> accounts.list(wanted(query), query.getOffset(), query.getLimit()).stream(),
                query -> accounts.count(wanted(query)));
    }

    private static AccountQuery wanted(Query<AccountSummary, AdminAddress> query) {
        var orders = query.getSortOrders();
        var address = query.getFilter().orElse(ALL);
        return orders.isEmpty()
                ? new AccountQuery(address.text(), address.state(), AccountOrder.NAME, false)
                : new AccountQuery(
                        address.text(),
                        address.state(),
                        AccountOrder.valueOf(orders.getFirst().getSorted()),
                        orders.getFirst().getDirection() == SortDirection.DESCENDING);
    }
}
