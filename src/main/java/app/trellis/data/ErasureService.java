package app.trellis.data;

import app.trellis.account.AdvisingService;
import app.trellis.account.AdvisorSummary;
import app.trellis.account.ClosingService;
import app.trellis.account.CurrentAccount;
import app.trellis.account.Role;
import app.trellis.account.SignedInOnly;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of an account: what would go is said before, and what goes is gone at once. */
@Service
@Transactional
public class ErasureService {

    private final HeldTables tables;
    private final ClosingService closing;
    private final AdvisingService advising;
    private final CurrentAccount current;

    ErasureService(HeldTables tables, ClosingService closing, AdvisingService advising, CurrentAccount current) {
        this.tables = tables;
        this.closing = closing;
        this.advising = advising;
        this.current = current;
    }

    /** What would go and what would stay, in a constant number of statements. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public Erasure preview() {
        var counts = new TreeMap<>(tables.counts(current.id()));
        counts.values().removeIf(count -> count == 0);
        var inGroups = counts.remove("groups") != null;
        var advisors = current.has(Role.STUDENT)
                ? advising.myAdvisors().stream().map(AdvisorSummary::name).toList()
                : List.<String>of();
        return new Erasure(counts, advisors, inGroups, current.has(Role.ADVISOR));
    }

    /** Erases the signed-in person, who is unknown from then on. Refused as {@link ClosingService#close}. */
    @SignedInOnly
    public void erase(String password) {
        closing.close(password);
    }
}
