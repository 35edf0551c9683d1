package app.trellis.review;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Weekly reviews, as a person's own data. */
@Component
final class ReviewHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return Holding.ofStudent("reviews", "review", "intention");
    }
}
