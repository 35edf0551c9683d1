package app.trellis.reflection;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.plan.ProgrammeService;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether it is time to reflect, for the student's own Today. It says which, and nothing of what was ever answered. */
@Service
@Transactional(readOnly = true)
public class ReflectionDueService {

    private final RestRepository rests;
    private final ProgrammeService programmes;
    private final CurrentAccount current;

    ReflectionDueService(RestRepository rests, ProgrammeService programmes, CurrentAccount current) {
        this.rests = rests;
        this.programmes = programmes;
        this.current = current;
    }

    /** The kinds that are due today, the yearly one first; usually none. */
    @StudentOnly
    public List<ReflectionKind> due() {
        var programme = programmes.find().orElse(null);
        return rests.calendars(current.id(), programme).entrySet().stream()
                .filter(each -> each.getValue().due(each.getKey(), current.today()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
