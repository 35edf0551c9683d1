package app.trellis.mentoring;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was promised in meetings, by the student or by the mentor. What is open comes back in the next meeting with the
 * same mentor.
 */
@Service
@Transactional
public class ActionService {

    /** The most of one meeting; more is a plan, and has its own screen. */
    public static final int MOST = 50;

    private final ActionRepository actions;
    private final MeetingRepository meetings;
    private final CurrentAccount current;
    private final Clock clock;

    ActionService(ActionRepository actions, MeetingRepository meetings, CurrentAccount current, Clock clock) {
        this.actions = actions;
        this.meetings = meetings;
        this.current = current;
        this.clock = clock;
    }

    /** The actions of one meeting, in the order they were agreed. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<MeetingAction> of(MeetingId meeting) {
        if (!meetings.exists(current.id(), meeting)) {
            throw new NotFound();
        }
        return actions.of(current.id(), meeting);
    }

    /** What is still open with the mentor of this meeting from earlier ones, the first {@link #MOST} of it. */
    @StudentOnly
    @Transactional(readOnly = true)
    public List<MeetingAction> carried(MeetingId meeting) {
        MeetingRecord found = meetings.find(current.id(), meeting).orElseThrow(NotFound::new);
        return actions.carried(current.id(), found, MOST);
    }

    /**
     * What is open, what is due first.
     *
     * @param mentor only what was agreed with them; null for all
     * @param most how many to read
     */
    @StudentOnly
    @Transactional(readOnly = true)
    public OpenActions open(@Nullable MentorId mentor, int most) {
        return actions.open(current.id(), mentor, most);
    }

    /** The student's own promises whose day has come. */
    @StudentOnly
    @Transactional(readOnly = true)
    public DueActions due() {
        return actions.due(current.id(), current.today());
    }

    /** Adds one. Refused: an empty or too long text, a day in another decade, more than {@link #MOST} of one meeting. */
    @StudentOnly
    public ActionId add(MeetingId meeting, ActionData data) {
        MeetingRules.check(data, current.today());
        if (!meetings.exists(current.id(), meeting)) {
            throw new NotFound();
        }
        if (actions.count(current.id(), meeting) >= MOST) {
            throw new Refused("mentoring.refused.action-many", MOST);
        }
        ActionId id = ActionId.create();
        actions.add(current.id(), id, meeting, data, clock.instant(), null);
        return id;
    }

    /** Changes what was agreed. Refused as {@link #add}. */
    @StudentOnly
    public void change(ActionId id, ActionData data) {
        MeetingRules.check(data, current.today());
        actions.change(current.id(), load(id).id(), data);
    }

    /** Ticks it off, or opens it again. */
    @StudentOnly
    public void done(ActionId id, boolean done) {
        actions.done(current.id(), load(id).id(), done ? clock.instant() : null);
    }

    /** Removes it; {@link #restore} is the undo. */
    @StudentOnly
    public MeetingAction remove(ActionId id) {
        MeetingAction gone = load(id);
        actions.remove(current.id(), id);
        return gone;
    }

    /** Puts back what {@link #remove} took. */
    @StudentOnly
    public void restore(MeetingAction gone) {
        if (!meetings.exists(current.id(), gone.meeting())) {
            throw new NotFound();
        }
        actions.add(current.id(), gone);
    }

    private MeetingAction load(ActionId id) {
        return actions.find(current.id(), id).orElseThrow(NotFound::new);
    }
}
