package app.trellis.ideas;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether an idea is strong: student and advisor say so, and a note says why it matters for safety. */
@Service
@Transactional
public class StrengthService {

    private final StrengthRepository strengths;
    private final IdeaSteps steps;
    private final CurrentAccount current;
    private final Clock clock;

    StrengthService(StrengthRepository strengths, IdeaSteps steps, CurrentAccount current, Clock clock) {
        this.strengths = strengths;
        this.steps = steps;
        this.current = current;
        this.clock = clock;
    }

    /** Who has said what so far. */
    @StudentOnly
    @Transactional(readOnly = true)
    public Strength get(IdeaId idea) {
        steps.check(current.id(), idea);
        return strengths.get(current.id(), idea);
    }

    /** How many of the student's ideas are strong, whatever became of them. */
    @StudentOnly
    @Transactional(readOnly = true)
    public int strongIdeas() {
        return strengths.count(current.id());
    }

    /**
     * Says whether the student calls the idea strong, and keeps the note. With an advisor's word it becomes strong at once;
     * taking one's own word back later does not undo that, which {@link IdeaService} does.
     */
    @StudentOnly
    public Strength say(IdeaId idea, boolean strong, String note) {
        AnswerRules.length(note.strip(), Strength.NOTE_LENGTH);
        steps.check(current.id(), idea);
        strengths.say(current.id(), idea, note.strip(), strong ? clock.instant() : null);
        steps.strongIfAgreed(current.id(), idea);
        return strengths.get(current.id(), idea);
    }
}
