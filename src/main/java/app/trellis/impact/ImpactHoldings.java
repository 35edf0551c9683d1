package app.trellis.impact;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Applications to opportunities with their checklists, as a person's own data. */
@Component
final class ImpactHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return Holding.ofStudent("impact", "application", "application_item", "opportunity_mark");
    }
}
