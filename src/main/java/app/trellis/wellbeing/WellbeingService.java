package app.trellis.wellbeing;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.shared.Refused;
import app.trellis.shared.time.IsoWeek;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The check-ins of the signed-in student. No method takes a student: nobody can ask for another's,
 * and nothing here is announced as an event.
 */
@Service
@Transactional
public class WellbeingService {

    private final CheckIns checkIns;
    private final LowMessages messages;
    private final CurrentAccount account;

    WellbeingService(CheckIns checkIns, LowMessages messages, CurrentAccount account) {
        this.checkIns = checkIns;
        this.messages = messages;
        this.account = account;
    }

    /** The check-in of that week; empty when nothing was answered, noted or skipped. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Optional<CheckIn> find(IsoWeek week) {
        return checkIns.find(account.id(), week);
    }

    /** Stores the week's answers, complete or not, in place of what was there. */
    @StudentOnly
    public void save(IsoWeek week, CheckInData data) {
        refuseFuture(week);
        CheckInCheck.refuseFaults(data);
        if (data.isEmpty()) {
            checkIns.remove(account.id(), week);
        } else {
            checkIns.store(account.id(), new CheckIn(week, data, false));
        }
    }

    /** A full answer: the week holds nothing else then. */
    @StudentOnly
    public void skip(IsoWeek week) {
        refuseFuture(week);
        checkIns.store(account.id(), new CheckIn(week, CheckInData.empty(), true));
    }

    /** Deletes the week and returns what was there, so that it can be brought back. */
    @StudentOnly
    public Optional<CheckIn> remove(IsoWeek week) {
        var removed = checkIns.find(account.id(), week);
        checkIns.remove(account.id(), week);
        return removed;
    }

    /** Brings a deleted check-in back. */
    @StudentOnly
    public void restore(CheckIn checkIn) {
        if (checkIn.skipped()) {
            skip(checkIn.week());
        } else {
            save(checkIn.week(), checkIn.data());
        }
    }

    /** A part of all check-ins, skipped weeks included, newest first. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<CheckIn> list(int offset, int limit) {
        return checkIns.list(account.id(), offset, limit);
    }

    /** The answers of the last half year. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Trend trend() {
        var thisWeek = thisWeek();
        return Trend.of(checkIns.since(account.id(), Trend.firstWeek(thisWeek)), thisWeek);
    }

    /**
     * Why the calm message is shown now, if it is. Asking for it is showing it: it then stays until it
     * is dismissed or the answers no longer call for it, and is quiet for a fortnight afterwards.
     */
    @StudentOnly
    public Optional<LowPattern> lowPattern() {
        var student = account.id();
        var thisWeek = thisWeek();
        var recent = checkIns.since(student, thisWeek.plusWeeks(-LowPattern.FRESH_WEEKS));
        var pattern = LowPattern.in(recent, thisWeek);
        var before = messages.of(student);
        var now = before.after(pattern.isPresent(), account.today());
        if (!now.equals(before)) {
            messages.store(student, now);
        }
        return pattern.filter(found -> now.isThere());
    }

    /** Sends the message away for a fortnight. */
    @StudentOnly
    public void dismissLowPattern() {
        var before = messages.of(account.id());
        if (before.isThere()) {
            messages.store(account.id(), before.ended(account.today()));
        }
    }

    private IsoWeek thisWeek() {
        return IsoWeek.of(account.today());
    }

    private void refuseFuture(IsoWeek week) {
        if (week.compareTo(thisWeek()) > 0) {
            throw new Refused("wellbeing.refused.future");
        }
    }
}
