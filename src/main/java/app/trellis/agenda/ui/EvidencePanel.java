package app.trellis.agenda.ui;

import app.trellis.plan.EvidenceData;
import app.trellis.plan.EvidenceId;
import app.trellis.plan.Milestone;
import app.trellis.plan.Phase;
import app.trellis.plan.PlanService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Supplier;

/**
 * Offers to note a thing as evidence at an open milestone of ambition. It never ticks one off, and is not there without
 * such a milestone.
 */
final class EvidencePanel extends Div {

    private final transient PlanService plans;
    private final transient Supplier<String> note;

    EvidencePanel(PlanService plans, Supplier<String> note) {
        this.plans = plans;
        this.note = note;
        List<Milestone> open = plans.open().stream()
                .filter(milestone -> milestone.phase() == Phase.AMBITION)
                .toList();
        setVisible(!open.isEmpty());
        if (!open.isEmpty()) {
            add(new NativeDetails(new Span(getTranslation("agenda.evidence")), offer(open)));
        }
    }

    private Div offer(List<Milestone> open) {
        var milestone = new Select<Milestone>();
        milestone.setLabel(getTranslation("agenda.evidence.milestone"));
        milestone.setItems(open);
        milestone.setItemLabelGenerator(Milestone::title);
        milestone.setValue(open.getFirst());
        var add = new Button(getTranslation("agenda.evidence.add"), click -> add(milestone.getValue()));
        var row = new Div(milestone, add);
        row.addClassName("agenda-row");
        return row;
    }

    private void add(Milestone milestone) {
        try {
            EvidenceId added = plans.addEvidence(milestone.id(), new EvidenceData("", note.get()));
            Toast.undo(
                    this,
                    "agenda.evidence.added",
                    "plan?milestone=" + milestone.id().value(),
                    "agenda.evidence.open",
                    () -> plans.removeEvidence(added));
        } catch (Refused refused) {
            Toast.refused(this, refused);
        }
    }
}
