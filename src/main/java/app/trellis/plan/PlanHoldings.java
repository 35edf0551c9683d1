package app.trellis.plan;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** The plan, as a person's own data. */
@Component
final class PlanHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return Holding.ofStudent(
                "plan",
                "programme",
                "leave_period",
                "milestone",
                "milestone_evidence",
                "evidence_answer",
                "suggested_milestone",
                "template_answer");
    }
}
