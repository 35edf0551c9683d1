package app.trellis.plan.ui;

import app.trellis.plan.MilestoneData;
import app.trellis.plan.Phase;
import app.trellis.plan.PlanService;
import org.jspecify.annotations.Nullable;

/** Adds a milestone of the student's own. */
final class MilestoneAdder extends EditorPanel {

    private final PlanService plans;
    private final PlanActs acts;

    /** @param phase chosen at first; none leaves the first one chosen */
    MilestoneAdder(PlanService plans, PlanActs acts, @Nullable Phase phase, Runnable closed) {
        super("plan-view.edit.add", closed);
        this.plans = plans;
        this.acts = acts;
        form().begin(phase);
    }

    @Override
    void save(MilestoneData data) {
        var id = plans.add(data);
        finish();
        acts.said("add", plans.get(id), () -> plans.remove(id));
    }
}
