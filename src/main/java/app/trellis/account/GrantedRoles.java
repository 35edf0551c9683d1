package app.trellis.account;

import app.trellis.shared.NotFound;
import org.springframework.stereotype.Component;

/** Gives the signed-in person the role that an accepted invitation brings. */
@Component
class GrantedRoles {

    private final AccountRepository accounts;
    private final CurrentAccount current;

    GrantedRoles(AccountRepository accounts, CurrentAccount current) {
        this.accounts = accounts;
        this.current = current;
    }

    void grant(Role role) {
        var account = accounts.findById(current.id()).orElseThrow(NotFound::new);
        if (!account.roles().contains(role)) {
            account.grant(role);
            accounts.save(account);
        }
    }
}
