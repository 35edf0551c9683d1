package app.trellis.advising;

import app.trellis.account.AccessLog;
import app.trellis.account.AccountId;
import app.trellis.account.AdvisorOnly;
import app.trellis.account.CurrentAccount;
import app.trellis.shared.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The advisor's students: who may need something, and why. Four statements a call, for five students as for five
 * hundred. Whom the advisor does not advise now, and what is not shared now, is not in the answer.
 */
@Service
@Transactional(readOnly = true)
public class StudentsService {

    private final StudentReader reader;
    private final NextMilestones milestones;
    private final CurrentAccount current;
    private final AccessLog log;

    StudentsService(StudentReader reader, NextMilestones milestones, CurrentAccount current, AccessLog log) {
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
                .filter(query::takes)
                .sorted(query.order().comparator())
                .toList();
        return new StudentPage(rows(found.stream().skip(offset).limit(limit).toList()), found.size());
    }

    /** One student. Somebody the advisor does not advise now is unknown. */
    @AdvisorOnly
    public StudentRow get(AccountId student) {
        return rows(reader.read(current.id(), current.today(), student)).stream()
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
