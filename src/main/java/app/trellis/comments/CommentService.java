package app.trellis.comments;

import app.trellis.account.AccessLog;
import app.trellis.account.AccountId;
import app.trellis.account.CurrentAccount;
import app.trellis.account.Deed;
import app.trellis.account.SignedInOnly;
import app.trellis.comments.CommentRepository.Place;
import app.trellis.comments.ThreadRepository.Found;
import app.trellis.shared.NotFound;
import app.trellis.shared.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Comments on a student's things, by the student and by advisors with whom the thing's area is shared now. For everybody
 * else, and for a thing that is not there or that the student keeps to themself, there is nothing
 * ({@link NotFound}). What an advisor wrote stays when they no longer advise. Only its author changes a comment.
 */
@Service
@Transactional
public class CommentService {

    private final Subjects subjects;
    private final Readers readers;
    private final ThreadRepository threads;
    private final ThreadReader reader;
    private final CommentRepository comments;
    private final AccessLog log;
    private final CurrentAccount current;
    private final Clock clock;

    CommentService(
            Subjects subjects,
            Readers readers,
            ThreadRepository threads,
            ThreadReader reader,
            CommentRepository comments,
            AccessLog log,
            CurrentAccount current,
            Clock clock) {
        this.subjects = subjects;
        this.readers = readers;
        this.threads = threads;
        this.reader = reader;
        this.comments = comments;
        this.log = log;
        this.current = current;
        this.clock = clock;
    }

    /** All threads on one thing. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public Discussion on(Subject subject) {
        var named = named(subject);
        if (subject.kind() != SubjectKind.STUDENT) {
            note(subject, Deed.SAW);
        }
        return new Discussion(named.subject(), reader.threads(subject, current.id()), others(named.everybody()));
    }

    /** What a thread hangs on. */
    @SignedInOnly
    @Transactional(readOnly = true)
    public Subject subject(ThreadId id) {
        return visible(id).subject();
    }

    /** Begins a thread. Refused: an empty text, one that is too long, or a mention of somebody who cannot see it. */
    @SignedInOnly
    public CommentId begin(Subject subject, CommentDraft draft) {
        var named = named(subject);
        check(draft, named.everybody());
        var thread = threads.begin(subject, now());
        return add(new Found(thread, subject, false), draft);
    }

    /** Answers in a thread. Refused as {@link #begin}, and in a resolved thread. */
    @SignedInOnly
    public CommentId answer(ThreadId id, CommentDraft draft) {
        var thread = visible(id);
        if (thread.resolved()) {
            throw new Refused("comments.refused.resolved");
        }
        check(draft, everybody(thread.subject()));
        return add(thread, draft);
    }

    /**
     * Corrects an own comment.
     *
     * @param seen the text that was corrected; refused if another window has changed it since
     * @return as it was, for {@link #restore}
     */
    @SignedInOnly
    public Comment change(CommentId id, String seen, CommentDraft draft) {
        var thread = own(id);
        check(draft, everybody(thread.subject()));
        var before = comment(thread, id);
        if (!before.text().equals(seen)) {
            throw new Refused("comments.refused.changed-elsewhere");
        }
        comments.change(id, current.id(), draft, now());
        return before;
    }

    /** Removes an own comment; returns it for {@link #restore}. */
    @SignedInOnly
    public Comment remove(CommentId id) {
        var before = comment(own(id), id);
        comments.remove(id, current.id());
        return before;
    }

    /** Takes back a change or a removal of an own comment. */
    @SignedInOnly
    public void restore(Comment before) {
        var thread = visible(before.thread());
        var can = everybody(thread.subject());
        Set<AccountId> mentioned = before.mentioned().stream()
                .map(Reader::id)
                .filter(id -> can.stream().anyMatch(each -> each.id().equals(id)))
                .collect(Collectors.toSet());
        var draft = new CommentDraft(before.text(), mentioned);
        if (comments.exists(before.id())) {
            own(before.id());
            comments.change(before.id(), current.id(), draft, before.editedAt());
        } else if (before.mine()) {
            draft.check();
            var place = new Place(before.number(), before.writtenAt(), before.editedAt());
            comments.add(before.id(), thread, current.id(), current.name(), draft, place);
        } else {
            throw new NotFound();
        }
    }

    /** Settles a thread; either side may. {@link #reopen} takes it back. */
    @SignedInOnly
    public void resolve(ThreadId id) {
        resolve(visible(id), now());
    }

    /** Opens a settled thread again. */
    @SignedInOnly
    public void reopen(ThreadId id) {
        resolve(visible(id), null);
    }

    /** Notes that the signed-in person has seen what is written about a thing; it is no longer new to them. */
    @SignedInOnly
    public void seen(Subject subject) {
        threads.see(named(subject).subject().subject(), current.id(), now());
    }

    private void resolve(Found thread, @Nullable Instant when) {
        if (thread.resolved() != (when != null)) {
            threads.resolve(thread.id(), when, current.id());
            if (when != null) {
                note(thread.subject(), Deed.RESOLVED);
            }
        }
    }

    private CommentId add(Found thread, CommentDraft draft) {
        var id = CommentId.create();
        comments.add(id, thread, current.id(), current.name(), draft, new Place(null, now(), null));
        note(thread.subject(), Deed.COMMENTED);
        return id;
    }

    /** What others do with a student's things is in the student's log. */
    private void note(Subject subject, Deed deed) {
        if (!subject.student().equals(current.id())) {
            log.record(subject.student(), deed, subject.kind().area().orElse(null), "");
        }
    }

    private void check(CommentDraft draft, List<Reader> everybody) {
        draft.check();
        Set<AccountId> can = others(everybody).stream().map(Reader::id).collect(Collectors.toSet());
        if (!can.containsAll(draft.mentioned())) {
            throw new NotFound();
        }
    }

    private Comment comment(Found thread, CommentId id) {
        return reader.threads(thread.subject(), current.id()).stream()
                .flatMap(each -> each.comments().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Found own(CommentId id) {
        return comments.thread(id, current.id()).map(this::visible).orElseThrow(NotFound::new);
    }

    private Found visible(ThreadId id) {
        var thread = threads.find(id).orElseThrow(NotFound::new);
        named(thread.subject());
        return thread;
    }

    private Named named(Subject subject) {
        var everybody = everybody(subject);
        var named = subjects.find(List.of(subject)).get(subject);
        if (named == null) {
            throw new NotFound();
        }
        return new Named(named, everybody);
    }

    /** Everybody who can see it, the signed-in person among them. */
    private List<Reader> everybody(Subject subject) {
        var everybody = readers.of(subject.student(), subject.kind());
        if (everybody.stream().noneMatch(each -> each.id().equals(current.id()))) {
            throw new NotFound();
        }
        return everybody;
    }

    private List<Reader> others(List<Reader> everybody) {
        return everybody.stream()
                .filter(each -> !Objects.equals(each.id(), current.id()))
                .toList();
    }

    /** Microseconds are what both databases keep. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private record Named(NamedSubject subject, List<Reader> everybody) {}
}
