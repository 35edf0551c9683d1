package app.trellis.impact;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a student notes about an opportunity or hides of the catalogue. Each step returns what was there before. */
@Service
@Transactional
public class MarkService {

    private final Catalogue catalogue;
    private final MarkRepository marks;
    private final CurrentAccount current;

    MarkService(Catalogue catalogue, MarkRepository marks, CurrentAccount current) {
        this.catalogue = catalogue;
        this.marks = marks;
        this.current = current;
    }

    /** Takes it off the student's lists and suggestions; an application to it stays where it is. */
    @StudentOnly
    public OpportunityMark hide(OpportunityId id) {
        OpportunityMark before = known(id);
        return write(before, new OpportunityMark(id, true, before.note()));
    }

    /** Puts it back on the lists. */
    @StudentOnly
    public OpportunityMark show(OpportunityId id) {
        OpportunityMark before = known(id);
        return write(before, new OpportunityMark(id, false, before.note()));
    }

    /** Keeps a note; a blank one takes it away. Refused: more than {@link ApplicationService#NOTE_LENGTH} characters. */
    @StudentOnly
    public OpportunityMark note(OpportunityId id, String note) {
        if (note.length() > ApplicationService.NOTE_LENGTH) {
            throw new Refused("impact.refused.note-long", ApplicationService.NOTE_LENGTH);
        }
        OpportunityMark before = known(id);
        return write(before, new OpportunityMark(id, before.hidden(), note.strip()));
    }

    /** Undoes a step. */
    @StudentOnly
    public void takeBack(OpportunityMark before) {
        write(known(before.opportunity()), before);
    }

    private OpportunityMark known(OpportunityId id) {
        return marks.find(current.id(), catalogue.find(id).map(Opportunity::id).orElseThrow(NotFound::new));
    }

    private OpportunityMark write(OpportunityMark before, OpportunityMark after) {
        marks.write(current.id(), after);
        return before;
    }
}
