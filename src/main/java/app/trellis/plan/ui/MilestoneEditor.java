package app.trellis.plan.ui;

import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneData;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.PlanService;
import app.trellis.shared.Refused;
import com.vaadin.flow.component.Component;

/** Edits a milestone that is there: its words and date with a save, its status and evidence at once. */
final class MilestoneEditor extends EditorPanel {

    private static final String CHANGED_ELSEWHERE = "plan.refused.changed-elsewhere";

    private final PlanService plans;
    private final PlanActs acts;
    private final StatusPanel status;
    private final EvidencePanel evidence;
    private Milestone milestone;

    /** @param comments on the milestone */
    MilestoneEditor(PlanService plans, PlanActs acts, Milestone milestone, Component comments, Runnable closed) {
        super("plan-view.edit.title", closed);
        this.plans = plans;
        this.acts = acts;
        this.milestone = milestone;
        this.status = new StatusPanel(plans, acts, milestone.id());
        this.evidence = new EvidencePanel(plans, acts, milestone.id());
        add(status, evidence, comments);
        form().read(milestone);
        show(milestone);
    }

    MilestoneId milestone() {
        return milestone.id();
    }

    /** Takes in what has changed since; what is being typed stays. */
    void show(Milestone current) {
        milestone = current;
        if (!form().isDirty()) {
            form().read(milestone);
        }
        status.show(milestone);
        evidence.show(milestone);
    }

    @Override
    void save(MilestoneData data) {
        try {
            var before = milestone;
            var after = plans.change(before.id(), before.version(), data);
            finish();
            acts.said("change", after, () -> plans.change(after.id(), after.version(), before.toData()));
        } catch (Refused refusal) {
            if (CHANGED_ELSEWHERE.equals(refusal.key())) {
                milestone = plans.get(milestone.id());
                form().showOther(milestone);
            }
            throw refusal;
        }
    }
}
