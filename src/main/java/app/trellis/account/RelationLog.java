package app.trellis.account;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Notes every change of a relation in the student's log, with the name the student knows the other by. */
@Component
class RelationLog {

    private final AccessLog log;
    private final AccountRepository accounts;

    RelationLog(AccessLog log, AccountRepository accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    void invited(Advising advising) {
        log.record(advising.studentId(), Deed.INVITED, null, advising.email());
        shared(advising, Set.of());
    }

    void accepted(Advising advising) {
        log.record(advising.studentId(), Deed.ACCEPTED);
    }

    void ended(Advising advising) {
        log.record(advising.studentId(), Deed.ENDED, null, name(advising));
    }

    void tookBack(Advising advising) {
        log.record(advising.studentId(), Deed.TOOK_BACK, null, name(advising));
    }

    /** @param before what was shared until now */
    void shared(Advising advising, Set<Area> before) {
        var now = advising.areas();
        for (var area : Area.values()) {
            if (now.contains(area) != before.contains(area)) {
                var deed = now.contains(area) ? Deed.SHARED : Deed.UNSHARED;
                log.record(advising.studentId(), deed, area, name(advising));
            }
        }
    }

    private String name(Advising advising) {
        var advisor = advising.advisorId();
        return advisor == null
                ? advising.email()
                : accounts.findById(advisor).map(Account::name).orElse(advising.email());
    }
}
