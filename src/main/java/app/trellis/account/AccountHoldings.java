package app.trellis.account;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** The account itself, and who may see what. */
@Component
final class AccountHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(
                Holding.of("account", "account", "t.id = :me"),
                Holding.of("account", "account_role", "t.account = :me"),
                Holding.of("account", "advising", "t.student_id = :me or t.advisor_id = :me"),
                Holding.of(
                        "account",
                        "advising_share",
                        "t.advising in (select a.id from advising a where a.student_id = :me or a.advisor_id = :me)"),
                Holding.of("account", "hand_over", "t.student_id = :me or t.advisor_id = :me"),
                Holding.of("account", "advisor_link", "t.advisor_id = :me or t.taken_by = :me"),
                Holding.of("account", "kept_back", "t.student_id = :me"),
                Holding.of("account", "access_log", "t.student_id = :me"));
    }
}
