package app.trellis.plan.ui;

import app.trellis.plan.Evidence;
import app.trellis.plan.EvidenceData;
import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.PlanService;
import app.trellis.shared.Refused;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

/** What shows that a milestone is reached: links and notes, added and removed at once. */
final class EvidencePanel extends Section {

    private final Paragraph hint = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final TextField link = new TextField();
    private final TextField note = new TextField();
    private final PlanService plans;
    private final PlanActs acts;
    private final MilestoneId id;

    EvidencePanel(PlanService plans, PlanActs acts, MilestoneId id) {
        this.plans = plans;
        this.acts = acts;
        this.id = id;
        addClassName("plan-evidence");
        link.setLabel(getTranslation("plan-view.evidence.link"));
        note.setLabel(getTranslation("plan-view.evidence.note"));
        var button = new Button(getTranslation("plan-view.evidence.add"), click -> add());
        add(new H3(getTranslation("plan-view.evidence")), hint, list, note, link, button);
    }

    void show(Milestone milestone) {
        var wanted = milestone.text().evidenceHint();
        hint.setText(
                wanted.isEmpty()
                        ? getTranslation("plan-view.evidence.none")
                        : getTranslation("plan-view.evidence.hint", wanted));
        list.removeAll();
        milestone.evidence().forEach(piece -> list.add(item(piece)));
    }

    private ListItem item(Evidence piece) {
        var address = piece.link();
        var item = new ListItem();
        if (address != null) {
            var shown = new Anchor(address.toString(), address.getHost() + address.getPath(), AnchorTarget.BLANK);
            shown.getElement().setAttribute("rel", "noopener noreferrer");
            item.add(shown);
        }
        item.add(new Span(piece.note()));
        var button = new Button(getTranslation("plan-view.evidence.remove"), click -> remove(piece));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        item.add(button);
        return item;
    }

    private void remove(Evidence piece) {
        plans.removeEvidence(piece.id());
        acts.said("evidence-removed", plans.get(id), () -> plans.addEvidence(id, piece.toData()));
    }

    private void add() {
        link.setInvalid(false);
        note.setInvalid(false);
        try {
            plans.addEvidence(id, new EvidenceData(link.getValue(), note.getValue()));
            link.clear();
            note.clear();
            acts.changed();
        } catch (Refused refusal) {
            var field = "plan.refused.link".equals(refusal.key()) ? link : note;
            field.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            field.setInvalid(true);
        }
    }
}
