package app.trellis.ideas;

import app.trellis.account.CurrentAccount;
import app.trellis.account.StudentOnly;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long the student waits for a judgement, read from their own ideas in one statement. */
@Service
@Transactional(readOnly = true)
public class FeedbackLoopService {

    private final LoopRepository loops;
    private final CurrentAccount current;

    FeedbackLoopService(LoopRepository loops, CurrentAccount current) {
        this.loops = loops;
        this.current = current;
    }

    /** The student's own loop, as it is today. */
    @StudentOnly
    public FeedbackLoop loop() {
        return FeedbackLoop.of(loops.list(current.id(), current.zone()), current.today());
    }
}
