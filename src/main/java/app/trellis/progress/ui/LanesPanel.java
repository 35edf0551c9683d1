package app.trellis.progress.ui;

import app.trellis.plan.Plan;
import app.trellis.plan.PlanPicture;
import app.trellis.shared.ui.Panel;
import app.trellis.shared.ui.PhaseTimeline;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;

/** The five lanes in small; the plan says the same in full and in words. */
final class LanesPanel extends Panel {

    LanesPanel(Plan plan, LocalDate today) {
        super("progress.lanes");
        var picture = new PhaseTimeline("progress.lanes.label");
        picture.setCompact(true);
        picture.show(new PlanPicture(this::getTranslation, today).of(plan));
        add(picture, new Anchor("plan", getTranslation("progress.lanes.plan")));
    }
}
