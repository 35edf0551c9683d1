package app.trellis.account.ui;

import app.trellis.account.AccessEntry;
import app.trellis.account.AccessLogService;
import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.account.Onlooker;
import app.trellis.account.Role;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.SettingsPlaces;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** Who looked, and what changed: the student's log of the latest year, of everybody or of one person. */
@Route("settings/access")
@RolesAllowed("STUDENT")
@StyleSheet("styles/settings.css")
final class AccessView extends Screen implements AfterNavigationObserver {

    private static final String WHO = "who";

    private final transient AccessLogService log;
    private final ComboBox<Onlooker> person = new ComboBox<>(getTranslation("settings.access.person"));
    private final Paragraph count = new Paragraph();
    private final AccessRows rows;
    private final EmptyState nothing = new EmptyState("settings.access.empty", "settings.access.empty-text", null);

    AccessView(AccessLogService log, CurrentAccount current) {
        super("settings.access");
        this.log = log;
        addClassName("settings");
        rows = new AccessRows(current.zone());
        person.setItemLabelGenerator(Onlooker::name);
        person.setPlaceholder(getTranslation("settings.access.everybody"));
        person.setClearButtonVisible(true);
        person.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow(change.getValue());
            }
        });
        count.addClassName("soft");
        count.getElement().setAttribute("role", "status");
        add(new SettingsPlaces("settings/access", current.has(Role.STUDENT), current.has(Role.ADVISOR)));
        lead("settings.access-lead");
        add(person, count, rows, nothing);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var wanted =
                event.getLocation().getQueryParameters().getSingleParameter(WHO).orElse("");
        var people = log.people();
        person.setItems(people);
        person.setVisible(!people.isEmpty());
        var chosen = people.stream()
                .filter(each -> each.id().value().toString().equals(wanted))
                .findFirst()
                .orElse(null);
        person.setValue(chosen);
        show(chosen == null ? null : chosen.id());
    }

    private void narrow(@Nullable Onlooker chosen) {
        var query = chosen == null
                ? QueryParameters.empty()
                : QueryParameters.of(WHO, chosen.id().value().toString());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("settings/access", query)));
        show(chosen == null ? null : chosen.id());
    }

    private void show(@Nullable AccountId who) {
        int found = log.page(who, 0, 1).total();
        count.setText(getTranslation("settings.access.count", found));
        count.setVisible(found > 0);
        rows.setVisible(found > 0);
        nothing.setVisible(found == 0);
        rows.setDataProvider(DataProvider.<AccessEntry>fromCallbacks(
                query -> log.page(who, query.getOffset(), query.getLimit()).rows().stream(), query -> found));
    }
}
