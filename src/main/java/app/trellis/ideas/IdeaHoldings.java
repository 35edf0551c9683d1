package app.trellis.ideas;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Ideas and judgements, as a person's own data. A mentor's answer is the student's once it is revealed, and not before. */
@Component
final class IdeaHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        String revealed = "exists (select 1 from judgement j where j.idea_id = t.idea_id and j.mentor_id = t.mentor_id"
                + " and j.revealed_at is not null)";
        List<Holding> all = new ArrayList<>(
                Holding.ofStudent("ideas", "idea", "idea_tag", "proposal", "proposal_version", "strong_idea"));
        all.add(Holding.of("ideas", "feedback_request", "t.student_id = :me")
                .showing(revealed, "promising", "reason", "strong", "on_theory", "on_tractability", "on_interest"));
        all.add(Holding.of("ideas", "judgement", "t.student_id = :me")
                .showing("t.revealed_at is not null", "actual", "actual_reason"));
        return all;
    }
}
