package app.trellis.account.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.CurrentAccount;
import app.trellis.account.DelegateService;
import app.trellis.account.HandOverService;
import app.trellis.account.Role;
import app.trellis.account.StudentInvitationService;
import app.trellis.shared.ui.PublicLinks;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.SettingsPlaces;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Students and delegates: whom the advisor invites. */
@Route("settings/advising")
@RolesAllowed("ADVISOR")
@StyleSheet("styles/settings.css")
final class AdvisingSettingsView extends Screen {

    AdvisingSettingsView(
            StudentInvitationService students,
            DelegateService delegates,
            HandOverService handOvers,
            AdvisingService advising,
            PublicLinks links,
            CurrentAccount current) {
        super("settings.advising");
        addClassName("settings");
        add(new SettingsPlaces("settings/advising", current.has(Role.STUDENT), current.has(Role.ADVISOR)));
        lead("settings.advising-lead");
        add(
                new LinksPanel(
                        "settings.students",
                        new LinksPanel.Acts(students::invite, students::open, students::withdraw),
                        links,
                        current.zone()),
                new LinksPanel(
                        "settings.delegates",
                        new LinksPanel.Acts(delegates::appoint, delegates::delegates, delegates::revoke),
                        links,
                        current.zone()),
                new HandOverPanel(handOvers, links, false, choices(advising), () -> {}));
    }

    private static List<HandOverPanel.Choice> choices(AdvisingService advising) {
        return advising.students().stream()
                .map(student -> new HandOverPanel.Choice(student.relation(), student.name()))
                .toList();
    }
}
