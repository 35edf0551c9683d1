package app.trellis.advising;

import app.trellis.account.AccessLog;
import app.trellis.account.AccountId;
import app.trellis.account.AdvisingService;
import app.trellis.account.AdvisorOnly;
import app.trellis.account.CurrentAccount;
import app.trellis.account.Deed;
import app.trellis.account.RelationId;
import app.trellis.account.StudentOnly;
import app.trellis.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The advisor's students: who may need something, and why. Five statements a call, for five students as for five
 * hundred. Whom the advisor does not advise now, and what is not shared now, is not in the answer.
 */
@Service
@Transactional(readOnly = true)
public class StudentsService {

    private final StudentReader reader;
    private final NextMilestones milestones;
    private final AdvisingService advising;
    private final CurrentAccount current;
    private final AccessLog log;

    StudentsService(
            StudentReader reader,
            NextMilestones milestones,
            AdvisingService advising,
            CurrentAccount current,
            AccessLog log) {
        this.advising = advising;
        this.reader = reader;
        this.milestones = milestones;
        this.current = current;
        this.log = log;
    }

    /** Some of the students asked for, and how many there are. */
    @AdvisorOnly
    public StudentPage page(StudentQuery query, int offset, int limit) {
        log.listed();
        var found = reader.read(current.id(), current.today(), null).stream()
                .filter(student -> query.takes(student, current.today()))
                .sorted(query.order().comparator())
                .toList();
        return new StudentPage(rows(found.stream().skip(offset).limit(limit).toList()), found.size());
    }

    /**
     * The students asked for as CSV, one line each, in the list's order: what the list shows, and so only what each
     * shares now. Each of them can read in their log that it was taken.
     */
    @AdvisorOnly
    public String export(StudentQuery query) {
        var found = reader.read(current.id(), current.today(), null).stream()
                .filter(student -> query.takes(student, current.today()))
                .sorted(query.order().comparator())
                .toList();
        log.exported(found.stream().map(StudentFacts::id).toList());
        return StudentsCsv.of(rows(found), current.today());
    }

    /** One student. Somebody the advisor does not advise now is unknown. */
    @AdvisorOnly
    public StudentRow get(AccountId student) {
        return rows(reader.read(current.id(), current.today(), student)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One student for the sheet of a conversation, which they can read in their log. Refused as {@link #get}. */
    @AdvisorOnly
    public StudentRow sheet(AccountId student) {
        var row = get(student);
        log.record(student, Deed.PRINTED);
        return row;
    }

    /** The signed-in student as one of their advisors sees them now; who does not advise them now is unknown. */
    @StudentOnly
    public StudentRow asSeenBy(RelationId relation) {
        var advisor = advising.advisor(relation);
        return rows(reader.read(advisor, current.today(), current.id())).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<StudentRow> rows(List<StudentFacts> students) {
        var next = milestones.of(students, current.today(), current.locale());
        return students.stream()
                .map(student -> student.row(next.get(student.id())))
                .toList();
    }
}
