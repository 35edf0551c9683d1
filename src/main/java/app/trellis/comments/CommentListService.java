package app.trellis.comments;

import app.trellis.account.AccountId;
import app.trellis.account.AdvisorOnly;
import app.trellis.account.CurrentAccount;
import app.trellis.account.SignedInOnly;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All threads that the signed-in person can see, whatever they hang on. */
@Service
@Transactional(readOnly = true)
public class CommentListService {

    private static final int BEGINNING = 160;
    private static final int MOST = 20;

    private final CommentList list;
    private final Subjects subjects;
    private final Readers readers;
    private final CurrentAccount current;

    CommentListService(CommentList list, Subjects subjects, Readers readers, CurrentAccount current) {
        this.list = list;
        this.subjects = subjects;
        this.readers = readers;
        this.current = current;
    }

    /** A page of open or of resolved threads: mentions first, then what is new, then the latest. */
    @SignedInOnly
    public List<CommentRow> page(boolean resolved, int offset, int limit) {
        var rows = list.page(current.id(), null, resolved, offset, limit);
        return known(rows);
    }

    /** Open threads on the things of one student that the signed-in person can see, ordered as a {@link #page}. */
    @SignedInOnly
    public List<CommentRow> ofStudent(AccountId student) {
        return known(list.page(current.id(), student, false, 0, MOST));
    }

    /** What the signed-in advisor can talk about with a student now, the latest of each kind; unknown to all others. */
    @AdvisorOnly
    public List<NamedSubject> subjects(AccountId student) {
        var areas = readers.areas(student, current.id());
        if (areas.isEmpty()) {
            throw new NotFound();
        }
        return subjects.latest(student, areas, MOST);
    }

    private List<CommentRow> known(List<CommentList.Row> rows) {
        var named = subjects.find(rows.stream().map(CommentList.Row::subject).toList());
        return rows.stream()
                .map(row -> known(row.row(), named.get(row.subject())))
                .toList();
    }

    /** How many open or resolved threads there are. */
    @SignedInOnly
    public int count(boolean resolved) {
        return list.count(current.id(), resolved);
    }

    /** The oldest comment that asks for the student's attention and that they have not seen. */
    @StudentOnly
    public Optional<UnreadMention> mention() {
        return list.mention(current.id());
    }

    /** Of a thing that is not to be seen now, nothing is said but that there was something. */
    private static CommentRow known(CommentRow row, @Nullable NamedSubject subject) {
        boolean gone = subject == null;
        String beginning = row.text().length() > BEGINNING ? row.text().substring(0, BEGINNING) : row.text();
        return new CommentRow(
                row.id(),
                subject,
                row.student(),
                gone ? "" : row.author(),
                gone ? "" : beginning,
                row.writtenAt(),
                row.comments(),
                row.mentioned() && !gone,
                row.unread() && !gone,
                row.resolved());
    }
}
