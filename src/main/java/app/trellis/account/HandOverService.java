package app.trellis.account;

import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When an advisor leaves: advisor or student propose a successor with a note that both read, the student confirms, and
 * the successor is invited to see what the advisor saw. When they accept, the old relation ends by itself; its log and
 * all that was written stay.
 */
@Service
@Transactional
public class HandOverService {

    private final HandOvers handOvers;
    private final AdvisingRepository relations;
    private final AdvisingService advising;
    private final Endings endings;
    private final AccessLog log;
    private final CurrentAccount current;

    HandOverService(
            HandOvers handOvers,
            AdvisingRepository relations,
            AdvisingService advising,
            Endings endings,
            AccessLog log,
            CurrentAccount current) {
        this.handOvers = handOvers;
        this.relations = relations;
        this.advising = advising;
        this.endings = endings;
        this.log = log;
        this.current = current;
    }

    /** The advisor proposes a successor to a student. Refused: no address, a long note, or while another one is open. */
    @AdvisorOnly
    public void propose(RelationId id, String email, String note) {
        propose(active(relations.findByIdAndAdvisorId(id, current.id()).orElseThrow(NotFound::new)), email, note);
    }

    /** The student chooses a successor, which confirms it too. Refused as {@link #propose}, and as an invitation is. */
    @StudentOnly
    public Invitation choose(RelationId id, String email, String note) {
        return confirm(propose(
                active(relations.findByIdAndStudentId(id, current.id()).orElseThrow(NotFound::new)), email, note));
    }

    /** The student confirms: the successor is invited to see the same. Refused: somebody who is invited already. */
    @StudentOnly
    public Invitation confirm(HandOverId id) {
        var found = handOvers
                .find(current.id(), id)
                .filter(each -> each.successor() == null)
                .orElseThrow(NotFound::new)
                .shown();
        var relation =
                relations.findByIdAndStudentId(found.relation(), current.id()).orElseThrow(NotFound::new);
        var invitation = advising.invite(found.email(), relation.areas());
        handOvers.confirm(id, invitation.id());
        return invitation;
    }

    /** The student or the advisor takes it back, and with it the successor's invitation if that is still open. */
    @SignedInOnly
    public void withdraw(HandOverId id) {
        var found = handOvers.find(current.id(), id).orElseThrow(NotFound::new);
        var relation = found.shown().relation();
        var successor = found.successor();
        handOvers.end(id);
        relations.findById(relation).ifPresent(each -> {
            log.record(each.studentId(), Deed.HANDED_OVER, null, found.shown().email());
            if (successor != null) {
                relations
                        .findByIdAndStudentId(successor, each.studentId())
                        .filter(open -> open.state() == Advising.State.INVITED)
                        .ifPresent(endings::end);
            }
        });
    }

    /** Open hand-overs in which the signed-in person is the student or the advisor. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public List<HandOver> open() {
        return handOvers.open(current.id()).stream()
                .map(HandOvers.Stored::shown)
                .toList();
    }

    private HandOverId propose(Advising relation, String email, String note) {
        var address = Emails.checked(email);
        var text = note.replace("\0", "").strip();
        if (text.length() > HandOver.NOTE_LENGTH) {
            throw new Refused("account.hand-over-note-long", HandOver.NOTE_LENGTH);
        }
        if (open().stream().anyMatch(each -> each.relation().equals(relation.id()))) {
            throw new Refused("account.hand-over-open");
        }
        var advisor = relation.advisorId();
        if (advisor == null) {
            throw new NotFound();
        }
        log.record(relation.studentId(), Deed.HANDED_OVER, null, address);
        return handOvers.add(relation, advisor, address, text);
    }

    private static Advising active(Advising relation) {
        if (relation.state() != Advising.State.ACTIVE) {
            throw new NotFound();
        }
        return relation;
    }
}
