package app.trellis.mentoring;

import app.trellis.account.AccountId;
import app.trellis.account.Area;
import app.trellis.account.CurrentAccount;
import app.trellis.account.KeptBack;
import app.trellis.account.SharedWithAdvisor;
import app.trellis.account.StudentOnly;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings as records: planned with an agenda, held with notes, read by the student and as far as shared by an advisor. */
@Service
@Transactional
public class MeetingService {

    /** The most planned meetings that are listed. */
    public static final int MOST_PLANNED = 50;

    private static final int MOST_SHARED_ACTIONS = 50;

    private final MeetingList list;
    private final MeetingRepository meetings;
    private final MentorRepository mentors;
    private final ActionRepository actions;
    private final KeptBack kept;
    private final CurrentAccount current;
    private final Clock clock;

    MeetingService(
            MeetingList list,
            MeetingRepository meetings,
            MentorRepository mentors,
            ActionRepository actions,
            KeptBack kept,
            CurrentAccount current,
            Clock clock) {
        this.list = list;
        this.meetings = meetings;
        this.mentors = mentors;
        this.actions = actions;
        this.kept = kept;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Some of the meetings that took place, newest first.
     *
     * @param mentor only those with them; null for all
     */
    @StudentOnly
    @Transactional(readOnly = true)
    public MeetingPage page(@Nullable MentorId mentor, int offset, int limit) {
        return new MeetingPage(list.page(current.id(), mentor, offset, limit), list.count(current.id(), mentor));
    }

    /** What is planned, the next first; also what was planned for a day that is over, until the student says more. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<MeetingSummary> planned(@Nullable MentorId mentor) {
        return list.planned(current.id(), mentor, MOST_PLANNED);
    }

    /** One meeting, planned or held. */
    @StudentOnly
    @Transactional(readOnly = true)
    public MeetingRecord find(MeetingId id) {
        return meetings.find(current.id(), id).orElseThrow(NotFound::new);
    }

    /**
     * Plans a meeting. It counts once it has taken place ({@link MentoringService#change}). Refused for a day that is over
     * or more than two years away, and when {@link #MOST_PLANNED} are planned.
     */
    @StudentOnly
    public MeetingId plan(MentorId mentor, LocalDate day) {
        MeetingRules.checkPlan(day, current.today());
        if (!mentors.exists(current.id(), mentor)) {
            throw new NotFound();
        }
        if (list.planned(current.id(), null, MOST_PLANNED).size() >= MOST_PLANNED) {
            throw new Refused("mentoring.refused.plan-many", MOST_PLANNED);
        }
        MeetingId id = MeetingId.create();
        meetings.add(current.id(), NewMeeting.planned(id, mentor, day, clock.instant()));
        return id;
    }

    /** Plans it for another day. Refused for a day that is over, and once it has taken place. */
    @StudentOnly
    public void move(MeetingId id, LocalDate day) {
        MeetingRules.checkPlan(day, current.today());
        if (!find(id).planned()) {
            throw new Refused("mentoring.refused.held");
        }
        meetings.plan(current.id(), id, day);
    }

    /** Takes back that a planned meeting has taken place; it is planned for the day it was. */
    @StudentOnly
    public void planAgain(MeetingId id, LocalDate day) {
        if (!meetings.plan(current.id(), id, day)) {
            throw new NotFound();
        }
    }

    /**
     * Stores an agenda over the one its writer saw; with another one there, throws {@link WrittenElsewhere}. Refused once
     * the meeting has taken place: an agenda is written before.
     */
    @StudentOnly
    public void writeAgenda(MeetingId id, Edit edit) {
        edit.atMost(MeetingRecord.AGENDA_LENGTH);
        MeetingRecord found = find(id);
        if (!found.planned()) {
            throw new Refused("mentoring.refused.agenda-over");
        }
        if (!meetings.writeAgenda(current.id(), id, edit.seen(), edit.now())) {
            throw new WrittenElsewhere(found.agenda());
        }
    }

    /** Stores notes over those their writer saw; with others there, throws {@link WrittenElsewhere}. */
    @StudentOnly
    public void writeNotes(MeetingId id, Edit edit) {
        edit.atMost(MeetingRecord.NOTES_LENGTH);
        MeetingRecord found = find(id);
        if (!meetings.writeNotes(current.id(), id, edit.seen(), edit.now())) {
            throw new WrittenElsewhere(found.notes());
        }
    }

    /** Lets advisors with whom meetings are shared read the notes of this one, or no longer. */
    @StudentOnly
    public void shareNotes(MeetingId id, boolean shared) {
        meetings.shareNotes(current.id(), find(id).id(), shared);
    }

    /** Whether the student keeps this one to themself although meetings are shared. */
    @StudentOnly
    @Transactional(readOnly = true)
    public boolean keptBack(MeetingId id) {
        return kept.is(current.id(), find(id).id().value());
    }

    /** Keeps this one to oneself, or no longer; it counts from an advisor's next click. */
    @StudentOnly
    public void keepBack(MeetingId id, boolean toMyself) {
        kept.set(current.id(), find(id).id().value(), toMyself);
    }

    /**
     * A student's meetings, without those kept back, for an advisor with whom they are shared: agendas and actions, and the notes that the student
     * shares. Ratings are never among it.
     *
     * @param most how many of those that took place
     */
    @SharedWithAdvisor(Area.MEETINGS)
    @Transactional(readOnly = true)
    public SharedMeetings shared(AccountId student, int most) {
        return new SharedMeetings(
                readable(list.plannedRecords(student, MOST_PLANNED)),
                readable(list.heldRecords(student, most)),
                actions.shared(student, MOST_SHARED_ACTIONS));
    }

    private static List<MeetingRecord> readable(List<MeetingRecord> meetings) {
        return meetings.stream().map(MeetingRecord::readable).toList();
    }
}
