package app.trellis.projects;

import app.trellis.shared.storage.Holding;
import app.trellis.shared.storage.Holdings;
import java.util.List;
import org.springframework.stereotype.Component;

/** Projects and their outputs, as a person's own data. */
@Component
final class ProjectHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return Holding.ofStudent(
                "projects", "project", "project_run", "project_decision", "project_output", "project_output_step");
    }
}
