package app.trellis.agenda;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import app.trellis.projects.ProjectFactsService;
import app.trellis.shared.Refused;
import app.trellis.shared.time.Quarter;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How ambitious the student's quarters were. For the student alone: an answer that others read is soon given for them. */
@Service
@Transactional
public class AmbitionService {

    private final AmbitionRepository answers;
    private final ProjectFactsService projects;
    private final CurrentAccount current;

    AmbitionService(AmbitionRepository answers, ProjectFactsService projects, CurrentAccount current) {
        this.answers = answers;
        this.projects = projects;
        this.current = current;
    }

    /** The quarters up to now. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Ambition ambition() {
        return Ambition.of(projects.shares().quarters(), answers.list(current.id()), Quarter.of(current.today()));
    }

    /** Answers for the present quarter, instead of what was answered before. Refused if the note is too long. */
    @StudentOnly
    public Optional<AmbitionAnswer> answer(AmbitionLevel level, boolean enough, String note) {
        String said = BetData.text(note);
        if (said.length() > AmbitionAnswer.NOTE_LENGTH) {
            throw new Refused("shared.refused.long", AmbitionAnswer.NOTE_LENGTH);
        }
        Optional<AmbitionAnswer> before = ambition().answer();
        answers.put(
                current.id(), new AmbitionAnswer(Quarter.of(current.today()), level, enough, said, current.today()));
        return before;
    }

    /** Takes an answer of the present quarter back. */
    @StudentOnly
    public void takeBack() {
        answers.remove(current.id(), Quarter.of(current.today()));
    }
}
