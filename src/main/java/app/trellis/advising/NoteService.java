package app.trellis.advising;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisorOnly;
import app.trellis.account.CurrentAccount;
import app.trellis.account.RelationId;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.WrittenElsewhere;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An advisor's private notes, one text for each student they advise. Nobody else reads it: not the student, not another
 * advisor, not an administrator. After the end of a relation it is all that is left for the advisor to see, and to delete.
 */
@Service
@Transactional
public class NoteService {

    /** The longest note, in characters. */
    public static final int LENGTH = 20_000;

    private final NoteRepository notes;
    private final CurrentAccount current;
    private final Clock clock;

    NoteService(NoteRepository notes, CurrentAccount current, Clock clock) {
        this.notes = notes;
        this.current = current;
        this.clock = clock;
    }

    /** The note on a student whom the signed-in advisor advises now; blank if there is none. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public String get(AccountId student) {
        return find(student).text();
    }

    /** Stores a note over the one its writer saw; with another one there, throws {@link WrittenElsewhere}. */
    @AdvisorOnly
    public void write(AccountId student, Edit edit) {
        var found = find(student);
        edit.atMost(LENGTH);
        if (!notes.write(found.relation(), edit.seen(), edit.now(), clock.instant())) {
            throw new WrittenElsewhere(found.text());
        }
    }

    /** Whom the signed-in advisor no longer advises and has a note on, the latest end first. */
    @AdvisorOnly
    @Transactional(readOnly = true)
    public List<FormerStudent> former() {
        return notes.former(current.id());
    }

    /** Deletes the note on a former student, and gives what {@link #putBack} needs. */
    @AdvisorOnly
    public RemovedNote remove(RelationId relation) {
        var removed = notes.former(current.id()).stream()
                .filter(each -> each.relation().equals(relation))
                .map(each -> new RemovedNote(relation, each.note()))
                .findFirst()
                .orElseThrow(NotFound::new);
        notes.remove(current.id(), relation);
        return removed;
    }

    /** Takes back {@link #remove}, while the relation is still the advisor's own and has no other note. */
    @AdvisorOnly
    public void putBack(RemovedNote removed) {
        if (!notes.hasEnded(current.id(), removed.relation())) {
            throw new NotFound();
        }
        notes.add(removed.relation(), removed.text(), clock.instant());
    }

    private NoteRepository.Note find(AccountId student) {
        return notes.active(current.id(), student).orElseThrow(NotFound::new);
    }
}
