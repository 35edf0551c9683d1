package app.trellis.account.ui;

import app.trellis.account.AccountOrder;
import app.trellis.account.AccountQuery;
import app.trellis.account.AccountService;
import app.trellis.account.AccountSummary;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The accounts, a page at a time, ordered by the database. */
final class AccountGrid extends Grid<AccountSummary> {

    private static final int PAGE = 30;
    private static final String LINK_BUTTON =
            "<vaadin-button theme='tertiary small' @click=${link} aria-label=${item.label}>${item.text}</vaadin-button>";

    private final ConfigurableFilterDataProvider<AccountSummary, Void, String> data;

    AccountGrid(AccountService accounts, ZoneId zone, Consumer<AccountSummary> onLink) {
        super(PAGE);
        addClassName("account-grid");
        getElement().setAttribute("aria-label", getTranslation("admin.accounts"));
        var formats = Formats.of(this);
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
        addColumn(LitRenderer.<AccountSummary>of(LINK_BUTTON)
                        .withProperty("text", account -> getTranslation("admin.password-link"))
                        .withProperty("label", account -> getTranslation("admin.password-link-for", account.name()))
                        .withFunction("link", onLink::accept))
                .setHeader(getTranslation("admin.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        data = provider(accounts).withConfigurableFilter();
        setItems(data);
        sort(GridSortOrder.asc(name).build());
    }

    void search(String text) {
        data.setFilter(text);
    }

    private String roles(AccountSummary account) {
        return account.roles().stream()
                .map(role -> getTranslation("admin.role." + role))
                .collect(Collectors.joining(", "));
    }

    private static CallbackDataProvider<AccountSummary, String> provider(AccountService accounts) {
        return DataProvider.fromFilteringCallbacks(
                query -> accounts.list(wanted(query), query.getOffset(), query.getLimit()).stream(),
                query -> accounts.count(wanted(query)));
    }

    private static AccountQuery wanted(Query<AccountSummary, String> query) {
        var orders = query.getSortOrders();
        var text = query.getFilter().orElse("");
        return orders.isEmpty()
                ? new AccountQuery(text, AccountOrder.NAME, false)
                : new AccountQuery(
                        text,
                        AccountOrder.valueOf(orders.getFirst().getSorted()),
                        orders.getFirst().getDirection() == SortDirection.DESCENDING);
    }
}
