package app.trellis.account;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Ends relations, and takes back an end that the student made a moment ago. */
@Component
class Endings {

    private final AdvisingRepository relations;
    private final AdvisingList list;
    private final CurrentAccount current;
    private final RelationLog log;
    private final Clock clock;

    Endings(AdvisingRepository relations, AdvisingList list, CurrentAccount current, RelationLog log, Clock clock) {
        this.relations = relations;
        this.list = list;
        this.current = current;
        this.log = log;
        this.clock = clock;
    }

    /** Microseconds are what both databases keep, and what {@link #takeBack} compares. */
    EndedRelation end(Advising advising) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var taken = new EndedRelation(advising, now);
        advising.end(now);
        relations.save(advising);
        log.ended(advising);
        return taken;
    }

    /** An end by the advisor is never taken back, since only the student’s leaves an {@link EndedRelation}. */
    void takeBack(EndedRelation end) {
        var advising = relations
                .findByIdAndStudentId(end.id(), current.id())
                .filter(each -> each.wasEndedBy(end))
                .orElseThrow(NotFound::new);
        if (clock.instant().isAfter(end.endedAt().plus(AdvisingService.UNDO))) {
            throw new Refused("account.undo-too-late");
        }
        if (list.knows(current.id(), advising.email(), advising.advisorId())) {
            throw new Refused("account.invited-already");
        }
        advising.takeBack(end);
        relations.save(advising);
        log.tookBack(advising);
    }
}
