package app.trellis.advising;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** An advisor's notes and filters, and a student's requests for a conversation. */
@Component
final class AdvisingHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(
                Holding.of("advising", "conversation_request", "t.student_id = :me or t.advisor_id = :me"),
                Holding.of(
                        "advising",
                        "advisor_note",
                        "t.relation in (select a.id from advising a where a.advisor_id = :me)"),
                Holding.of("advising", "saved_filter", "t.advisor_id = :me"));
    }
}
