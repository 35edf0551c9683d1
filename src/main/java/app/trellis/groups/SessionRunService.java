package app.trellis.groups;

import app.trellis.account.CurrentAccount;
import app.trellis.account.SignedInOnly;
import app.trellis.shared.Edit;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import app.trellis.shared.WrittenElsewhere;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Running a session together: rounds, notes, who is here. The state lives in the database alone, so that everybody sees
 * the same round and the same timer, whichever server answers them.
 */
@Service
@Transactional
public class SessionRunService {

    private final SessionRepository sessions;
    private final RunRepository runs;
    private final MemberRepository members;
    private final Membership membership;
    private final CurrentAccount current;
    private final Clock clock;

    SessionRunService(
            SessionRepository sessions,
            RunRepository runs,
            MemberRepository members,
            Membership membership,
            CurrentAccount current,
            Clock clock) {
        this.sessions = sessions;
        this.runs = runs;
        this.members = members;
        this.membership = membership;
        this.current = current;
        this.clock = clock;
    }

    /** The session as it is now; asked again every few seconds while it is on somebody's screen. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public SessionRun run(SessionId id) {
        return read(find(id));
    }

    /** As {@link #run}; and whoever opens a running session is here. */
    @SignedInOnly
    public SessionRun enter(SessionId id) {
        var session = find(id);
        if (session.state() == SessionState.RUNNING) {
            runs.here(id, membership.in(session.group()));
        }
        return read(session);
    }

    /**
     * Begins the first round; nothing happens if somebody else has just done so. Refused: a deep dive whose author has
     * become a member meanwhile.
     */
    @SignedInOnly
    public void start(SessionId id) {
        var session = find(id);
        var now = clock.instant();
        AbsentAuthor.check(session.format(), session.author(), members.current(session.group(), now));
        runs.start(id, now);
        runs.here(id, membership.in(session.group()));
    }

    /**
     * Goes to another round, which begins now. When two people press Next at once, the second press finds that the
     * round they saw is over, and changes nothing.
     *
     * @param seen the round, from 1, that the person was looking at
     * @param round the round to go to
     */
    @SignedInOnly
    public void go(SessionId id, int seen, int round) {
        var session = find(id);
        if (round < 1 || round > session.format().rounds().size()) {
            throw new NotFound();
        }
        runs.go(id, seen, round, clock.instant());
    }

    /** Ends the session; notes and summary are kept. */
    @SignedInOnly
    public void finish(SessionId id) {
        find(id);
        runs.finish(id, clock.instant());
    }

    /** Opens a finished session again, where it was. */
    @SignedInOnly
    public void resume(SessionId id) {
        find(id);
        runs.resume(id, clock.instant());
    }

    /**
     * Stores a text over the one its writer saw, or throws {@link WrittenElsewhere}. Refused: notes of rounds before the
     * session begins and after it ends, and more characters than {@link SessionText#LENGTH}.
     */
    @SignedInOnly
    public void write(SessionId id, SessionText box, Edit edit) {
        edit.atMost(SessionText.LENGTH);
        if (!box.openIn(find(id).state())) {
            throw new Refused("groups.refused.closed");
        }
        if (!runs.write(id, box, edit)) {
            throw new WrittenElsewhere(runs.texts(id).getOrDefault(box, ""));
        }
    }

    /** Says whether a member is, or was, in the room. Refused: before the session begins. */
    @SignedInOnly
    public void here(SessionId id, MemberId member, boolean here) {
        var session = find(id);
        if (session.state() == SessionState.PLANNED) {
            throw new Refused("groups.refused.not-begun");
        }
        if (runs.attendees(id, session.group()).stream()
                .noneMatch(each -> each.id().equals(member))) {
            throw new NotFound();
        }
        if (here) {
            runs.here(id, member);
        } else {
            runs.notHere(id, member);
        }
    }

    private SessionRun read(StoredSession session) {
        return new SessionRun(
                session.groupName(),
                session.seenBy(current.id()),
                clock.instant(),
                runs.texts(session.id()),
                runs.attendees(session.id(), session.group()));
    }

    private StoredSession find(SessionId id) {
        return sessions.find(current.id(), id).orElseThrow(NotFound::new);
    }
}
