package app.trellis.advising;

import app.trellis.account.AccessLog;
import app.trellis.account.CurrentAccount;
import app.trellis.account.DelegateOnly;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An advisor's students as the advisor's delegate sees them: names and dates, of those students who allow it. An end of
 * the delegation, of the relation or of the sharing counts from the next call.
 */
@Service
@Transactional(readOnly = true)
public class DelegatedService {

    private final DelegatedReader reader;
    private final AccessLog log;
    private final CurrentAccount current;

    DelegatedService(DelegatedReader reader, AccessLog log, CurrentAccount current) {
        this.reader = reader;
        this.log = log;
        this.current = current;
    }

    /** Some of the students, by name. Each is told in their log that their dates were seen. */
    @DelegateOnly
    public List<DelegatedStudent> page(int offset, int limit) {
        log.datesListed();
        return reader.page(current.id(), current.today(), offset, limit);
    }

    /** How many there are. */
    @DelegateOnly
    public int count() {
        return reader.count(current.id());
    }
}
