package app.trellis.account;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stored accounts. Demands a running transaction: the service decides what belongs together. */
@Transactional(propagation = Propagation.MANDATORY)
interface AccountRepository extends Repository<Account, AccountId> {

    Account save(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByEmail(String email);

    boolean existsByEmail(String email);

    void delete(Account account);
}
