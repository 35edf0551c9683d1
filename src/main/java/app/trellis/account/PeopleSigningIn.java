package app.trellis.account;

import app.trellis.shared.NotFound;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds accounts for Spring Security. */
@Component
@Transactional(readOnly = true)
class PeopleSigningIn implements UserDetailsService {

    private final AccountRepository accounts;

    PeopleSigningIn(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public SignedIn loadUserByUsername(String email) {
        return accounts.findByEmail(Emails.normal(email))
                .map(Account::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    SignedIn load(AccountId id) {
        return accounts.findById(id).map(Account::signedIn).orElseThrow(NotFound::new);
    }
}
