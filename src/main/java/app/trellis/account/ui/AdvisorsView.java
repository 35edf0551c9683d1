package app.trellis.account.ui;

import app.trellis.account.AdvisingService;
import app.trellis.account.AdvisorSummary;
import app.trellis.account.CurrentAccount;
import app.trellis.account.DelegateService;
import app.trellis.account.EndedRelation;
import app.trellis.account.HandOverService;
import app.trellis.account.Invitation;
import app.trellis.account.Role;
import app.trellis.shared.NotFound;
import app.trellis.shared.ui.EmptyState;
import app.trellis.shared.ui.HandOverLink;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.PublicLinks;
import app.trellis.shared.ui.Screen;
import app.trellis.shared.ui.SettingsPlaces;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Advisors and sharing: whom the student invites, and what each may see. */
@Route("settings/advisors")
@RolesAllowed("STUDENT")
@StyleSheet("styles/settings.css")
final class AdvisorsView extends Screen {

    private final transient AdvisingService advising;
    private final transient DelegateService delegates;
    private final transient CurrentAccount current;
    private final transient PublicLinks links;
    private final transient Clock clock;
    private final Div list = new Div();
    private final Div handOver = new Div();

    AdvisorsView(
            AdvisingService advising,
            DelegateService delegates,
            HandOverService handOvers,
            CurrentAccount current,
            PublicLinks links,
            Clock clock) {
        super("settings.advisors");
        this.advising = advising;
        this.delegates = delegates;
        this.current = current;
        this.links = links;
        this.clock = clock;
        addClassName("settings");
        add(new SettingsPlaces("settings/advisors", current.has(Role.STUDENT), current.has(Role.ADVISOR)));
        lead("settings.advisors-lead");
        handOver.getElement().setAttribute("aria-live", "polite");
        list.addClassName("advisor-list");
        var yours = new Panel("settings.your-advisors");
        yours.add(list);
        var invite = new InvitePanel(this::invite);
        invite.add(handOver);
        add(yours, invite);
        var accepted = advising.myAdvisors().stream()
                .filter(AdvisorSummary::accepted)
                .map(each -> new HandOverPanel.Choice(each.id(), each.name()))
                .toList();
        if (!accepted.isEmpty()) {
            add(new HandOverPanel(handOvers, links, true, accepted, this::show));
        }
        add(new SharingExplained());
        show();
    }

    private void show() {
        list.removeAll();
        var advisors = advising.myAdvisors();
        var actions = new AdvisorCard.Actions(this::share, this::delegate, this::renew, this::end);
        advisors.forEach(each -> list.add(new AdvisorCard(each, current.zone(), clock.instant(), actions)));
        if (advisors.isEmpty()) {
            list.add(new EmptyState("settings.nobody", "settings.nobody-text", null));
        }
    }

    private void invite(InviteData data) {
        handOver(data.email(), advising.invite(data.email(), data.areas()));
    }

    private void renew(AdvisorSummary invited) {
        ifStillThere(() -> handOver(invited.email(), advising.renew(invited.id())));
    }

    private void handOver(String email, Invitation invitation) {
        var key = invitation.mailed() ? "settings.link-mailed" : "settings.link-not-mailed";
        handOver.removeAll();
        handOver.add(new HandOverLink(links.to(invitation.path()), getTranslation(key, email)));
        handOver.scrollIntoView();
        show();
    }

    private void share(AdvisorSummary advisor, SharingChange change) {
        ifStillThere(() -> {
            advising.share(advisor.id(), change.all());
            Toast.show(this, change.key(), advisor.name());
        });
    }

    private void delegate(AdvisorSummary advisor, boolean allowed) {
        ifStillThere(() -> {
            delegates.allowDates(advisor.id(), allowed);
            Toast.show(this, allowed ? "settings.dates-allowed" : "settings.dates-not-allowed", advisor.name());
        });
    }

    private void end(AdvisorSummary advisor) {
        ifStillThere(() -> {
            var end = advising.end(advisor.id());
            var key = advisor.accepted() ? "settings.ended" : "settings.withdrawn";
            Toast.undo(this, key, () -> takeBack(end), advisor.name());
            handOver.removeAll();
            show();
        });
    }

    private void takeBack(EndedRelation end) {
        ifStillThere(() -> {
            advising.takeBack(end);
            show();
        });
    }

    /** The advisor may have stepped back, or accepted, in the meantime: then the list says how it is now. */
    private void ifStillThere(Runnable act) {
        try {
            act.run();
        } catch (NotFound changedMeanwhile) {
            Toast.show(this, "settings.changed-meanwhile");
            show();
        }
    }
}
