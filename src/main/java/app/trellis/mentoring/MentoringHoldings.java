package app.trellis.mentoring;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Mentors, meetings and what was agreed, as a person's own data. */
@Component
final class MentoringHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return Holding.ofStudent("people", "mentor", "meeting", "meeting_action", "mentor_wish", "mentoring_given");
    }
}
