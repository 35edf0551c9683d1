package app.trellis.notifications.ui;

import app.trellis.account.CurrentAccount;
import app.trellis.account.Role;
import app.trellis.notifications.CalendarLinkService;
import app.trellis.notifications.ReviewMailService;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.PublicLinks;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.SettingsPlaces;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;

/** The calendar link: make it, end it, what it shows, and how a calendar program takes it in. */
@Route("settings/calendar")
@RolesAllowed("STUDENT")
@StyleSheet("styles/settings.css")
final class CalendarView extends Screen {

    CalendarView(CalendarLinkService calendar, ReviewMailService mails, PublicLinks links, CurrentAccount current) {
        super("notifications.title");
        addClassName("settings");
        add(new SettingsPlaces("settings/calendar", true, current.has(Role.ADVISOR)));
        lead("notifications.lead");
        add(
                new LinkPanel(calendar, links, current.zone()),
                list("notifications.add", "google", "apple", "outlook"),
                list("notifications.content", "milestones", "deadlines", "meetings", "review", "never"),
                new OptionsPanel(calendar, mails));
    }

    private Panel list(String key, String... items) {
        var panel = new Panel(key);
        panel.add(new UnorderedList(Stream.of(items)
                .map(item -> new ListItem(getTranslation(key + "." + item)))
                .toArray(ListItem[]::new)));
        return panel;
    }
}
