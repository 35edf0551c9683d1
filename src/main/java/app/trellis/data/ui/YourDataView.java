package app.trellis.data.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.account.Role;
import app.trellis.data.ErasureService;
import app.trellis.data.ExportService;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.SettingsPlaces;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;

/** A person's own data: take it along, or end it. */
@Route("settings/data")
@PermitAll
@StyleSheet("styles/settings.css")
final class YourDataView extends Screen {

    YourDataView(
            ExportService export,
            ErasureService erasure,
            AuthenticationContext authentication,
            CurrentAccount current) {
        super("data.title");
        addClassName("settings");
        add(new SettingsPlaces("settings/data", current.has(Role.STUDENT), current.has(Role.ADVISOR)));
        lead("data.lead");
        add(new ExportPanel(export, current.today()), new ErasurePanel(erasure, authentication::logout));
    }
}
