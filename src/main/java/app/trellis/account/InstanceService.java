package app.trellis.account;

import app.trellis.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What this instance is called, and who may open an account on it. */
@Service
@Transactional
public class InstanceService {

    private final InstanceStore store;
    private final List<OpenDoor> doors;

    InstanceService(InstanceStore store, List<OpenDoor> doors) {
        this.store = store;
        this.doors = doors;
    }

    /** As they are now. */
    @AdministratorOnly
    @Transactional(readOnly = true)
    public InstanceSettings settings() {
        return store.read();
    }

    /**
     * Changes them. Refused: no name or a long one, a word that is no domain, no domain where only some are welcome, and
     * settings that another administrator changed since they were read.
     */
    @AdministratorOnly
    public void change(InstanceSettings settings) {
        if (!store.write(InstanceCheck.cleaned(settings))) {
            throw new Refused("account.instance-changed");
        }
    }

    /**
     * What the page that opens accounts says.
     *
     * @param token of the invitation that led there; blank without one
     */
    @Public
    @Transactional(readOnly = true)
    public Welcome welcome(String token) {
        var settings = store.read();
        var free = settings.policy() == RegistrationPolicy.OPEN || store.hasNoAdministrator() || isInvited(token);
        return free
                ? new Welcome(RegistrationPolicy.OPEN, List.of())
                : new Welcome(settings.policy(), settings.domains());
    }

    /** Refuses who is neither welcome by their address nor invited, and says why. */
    void checkWelcome(String email, String token) {
        var settings = store.read();
        if (settings.welcomes(email) || isInvited(token)) {
            return;
        }
        throw settings.policy() == RegistrationPolicy.DOMAINS
                ? new Refused("account.domain-refused", String.join(", ", settings.domains()))
                : new Refused("account.by-invitation");
    }

    private boolean isInvited(String token) {
        return !token.isBlank() && doors.stream().anyMatch(door -> door.opensWith(token));
    }

    /**
     * Who may open an account, as one visitor meets it.
     *
     * @param policy open also for whoever holds an invitation, and while there is no administrator yet
     */
    public record Welcome(RegistrationPolicy policy, List<String> domains) {}
}
