package app.trellis.reflection;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reflections: for their owner's own export and nobody else's. */
@Component
final class ReflectionHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return Holding.ofStudent("reflection", "private_reflection", "reflection_answer", "reflection_rest");
    }
}
