package app.trellis.account.ui;

import app.trellis.account.AccountSummary;
import app.trellis.account.AdministrationService;
import app.trellis.account.Role;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.Component;

/** What an administrator does to an account; done at once, and taken back by a word in the message. */
record AccountActs(AdministrationService administration, Component near, Runnable shown) {

    void disable(AccountSummary account) {
        run(() -> {
            administration.disable(account.id());
            Toast.undo(near, "admin.disabled", () -> run(() -> administration.enable(account.id())), account.name());
        });
    }

    void enable(AccountSummary account) {
        run(() -> {
            administration.enable(account.id());
            Toast.undo(near, "admin.enabled", () -> run(() -> administration.disable(account.id())), account.name());
        });
    }

    void grant(AccountSummary account, Role role) {
        run(() -> {
            administration.grant(account.id(), role);
            Toast.undo(
                    near,
                    "admin.granted",
                    () -> run(() -> administration.take(account.id(), role)),
                    account.name(),
                    near.getTranslation("admin.role." + role));
        });
    }

    void take(AccountSummary account, Role role) {
        run(() -> {
            administration.take(account.id(), role);
            Toast.undo(
                    near,
                    "admin.taken",
                    () -> run(() -> administration.grant(account.id(), role)),
                    account.name(),
                    near.getTranslation("admin.role." + role));
        });
    }

    private void run(Runnable act) {
        try {
            act.run();
        } catch (Refused refusal) {
            Toast.refused(near, refusal);
        }
        shown.run();
    }
}
