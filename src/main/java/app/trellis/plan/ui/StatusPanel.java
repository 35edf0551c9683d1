package app.trellis.plan.ui;

import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.MilestoneStatus;
import app.trellis.plan.PlanService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.DateField;
import app.trellis.shared.ui.EventFileLink;
import app.trellis.shared.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.Objects;

/** Where a milestone stands; a choice takes effect at once. */
final class StatusPanel extends Section {

    private final PlanService plans;
    private final PlanActs acts;
    private final RadioButtonGroup<MilestoneStatus> status = new RadioButtonGroup<>();
    private final DateField reachedOn = new DateField();
    private final Paragraph dropped = new Paragraph();
    private final Button drop = new Button();
    private final Button restore = new Button();
    private final EventFileLink file;

    StatusPanel(PlanService plans, PlanActs acts, MilestoneId id) {
        this.plans = plans;
        this.acts = acts;
        this.file = new EventFileLink("milestone", id.value());
        addClassName("plan-status");
        status.setAriaLabel(getTranslation("plan-view.status"));
        status.setItems(MilestoneStatus.PLANNED, MilestoneStatus.UNDER_WAY, MilestoneStatus.REACHED);
        status.setItemLabelGenerator(item -> getTranslation("plan.status." + item));
        status.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                become(id, change.getOldValue(), change.getValue());
            }
        });
        reachedOn.setLabel(getTranslation("plan-view.status.date"));
        reachedOn.setLocale(Formats.of(this).locale());
        reachedOn.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                correct(id, change.getValue());
            }
        });
        drop.setText(getTranslation("plan-view.act.drop"));
        drop.addClickListener(click -> acts.drop(id));
        restore.setText(getTranslation("plan-view.act.restore"));
        restore.addClickListener(click -> acts.restore(id));
        add(new H3(getTranslation("plan-view.status")), status, reachedOn, dropped, drop, restore, file);
    }

    void show(Milestone milestone) {
        var state = milestone.state();
        var gone = state.status() == MilestoneStatus.DROPPED;
        status.setVisible(!gone);
        status.setValue(gone ? null : state.status());
        reachedOn.setVisible(state.reachedOn() != null);
        reachedOn.setValue(state.reachedOn());
        reachedOn.setInvalid(false);
        dropped.setVisible(gone);
        dropped.setText(
                gone ? getTranslation("plan-view.row.DROPPED", Objects.requireNonNull(state.dropReason())) : "");
        drop.setVisible(milestone.open());
        restore.setVisible(gone);
        file.setVisible(milestone.open());
    }

    private void become(MilestoneId id, MilestoneStatus before, MilestoneStatus after) {
        switch (after) {
            case PLANNED -> {
                if (before == MilestoneStatus.REACHED) {
                    acts.reopen(id);
                } else {
                    acts.pause(id);
                }
            }
            case UNDER_WAY -> acts.begin(id);
            case REACHED -> acts.reach(id);
            case DROPPED -> throw new IllegalStateException("dropping asks for a reason");
        }
    }

    private void correct(MilestoneId id, LocalDate date) {
        try {
            plans.reach(id, date);
            acts.changed();
        } catch (Refused refusal) {
            reachedOn.setErrorMessage(getTranslation(refusal.key(), refusal.arguments()));
            reachedOn.setInvalid(true);
        }
    }
}
