package app.trellis.groups;

import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.account.SignedInOnly;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning the sessions of the signed-in person's groups, and what has come of them. Every member may plan. */
@Service
@Transactional
public class SessionService {

    /** No group plans further ahead than half a year of weekly sessions. */
    private static final int MOST_OPEN = 26;

    /** A session that began so long ago and was never run is no longer what is next. */
    private static final Duration STILL_NEXT = Duration.ofHours(3);

    private final SessionRepository sessions;
    private final MemberRepository members;
    private final Membership membership;
    private final CurrentAccount current;
    private final Clock clock;

    SessionService(
            SessionRepository sessions,
            MemberRepository members,
            Membership membership,
            CurrentAccount current,
            Clock clock) {
        this.sessions = sessions;
        this.members = members;
        this.membership = membership;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Plans a session. Refused: a day that has passed, a topic of the wrong length, and a deep dive whose author is
     * missing or a member of the group.
     */
    @SignedInOnly
    public SessionId plan(GroupId group, SessionData data) {
        membership.in(group);
        check(group, data);
        var id = SessionId.create();
        sessions.add(id, group, data, startsAt(data));
        return id;
    }

    /** Changes a planned session, refused as {@link #plan} is. Refused: one that has begun. */
    @SignedInOnly
    public void change(SessionId id, SessionData data) {
        var session = planned(id);
        check(session.group(), data);
        sessions.change(id, data, startsAt(data));
    }

    /** Cancels a planned session and returns it; to {@link #plan} its data again is the undo. Refused: one that has begun. */
    @SignedInOnly
    public Session cancel(SessionId id) {
        var session = planned(id);
        sessions.remove(id);
        return session.seenBy(me());
    }

    /** One session. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public Session session(SessionId id) {
        return sessions.find(me(), id).orElseThrow(NotFound::new).seenBy(me());
    }

    /** What is planned or running, the earliest first. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public List<Session> open(GroupId group) {
        membership.in(group);
        return seen(sessions.open(me(), group, MOST_OPEN));
    }

    /** Some of the finished sessions, the latest first. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public List<Session> finished(GroupId group, int offset, int limit) {
        membership.in(group);
        return seen(sessions.finished(me(), group, offset, limit));
    }

    /** The session that is next within so many days, in whichever group. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public Optional<UpcomingSession> next(int days) {
        var now = clock.instant();
        return sessions.next(me(), now.minus(STILL_NEXT), now.plus(Duration.ofDays(days)))
                .map(session -> new UpcomingSession(
                        session.group(),
                        session.id(),
                        session.groupName(),
                        session.topic(),
                        session.startsAt(),
                        session.presentedBy(me()),
                        session.state() == SessionState.RUNNING));
    }

    /** How many sessions of the last so many weeks the signed-in person was at. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public int attended(int weeks) {
        return sessions.attended(me(), clock.instant().minus(Duration.ofDays(7L * weeks)));
    }

    private void check(GroupId group, SessionData data) {
        GroupRules.checked(data, current.today());
        var all = members.current(group, clock.instant());
        AbsentAuthor.check(data.format(), data.author(), all);
        var presenter = data.presenter();
        if (presenter != null
                && all.stream().noneMatch(each -> each.takesPart() && each.id().equals(presenter))) {
            throw new NotFound();
        }
    }

    private StoredSession planned(SessionId id) {
        var session = sessions.find(me(), id).orElseThrow(NotFound::new);
        if (session.state() != SessionState.PLANNED) {
            throw new Refused("groups.refused.begun");
        }
        return session;
    }

    private Instant startsAt(SessionData data) {
        return ZonedDateTime.of(data.day(), data.time(), current.zone()).toInstant();
    }

    private List<Session> seen(List<StoredSession> found) {
        return found.stream().map(session -> session.seenBy(me())).toList();
    }

    private AccountId me() {
        return current.id();
    }
}
