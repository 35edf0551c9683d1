package app.trellis.wellbeing;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Check-ins and what belongs to them: for their owner's own export and nobody else's. */
@Component
final class WellbeingHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return Holding.ofStudent("wellbeing", "check_in", "noted_score", "support_choice", "low_message");
    }
}
