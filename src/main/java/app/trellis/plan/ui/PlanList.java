package app.trellis.plan.ui;

import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.Phase;
import app.trellis.plan.Plan;
import app.trellis.plan.PlanService;
import app.trellis.shared.Refused;
import app.trellis.shared.ui.Formats;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The plan in words: one section a phase, and in it the milestones that the filter lets through. */
final class PlanList extends Div {

    private final PlanService plans;
    private final PlanActs acts;
    private final Consumer<MilestoneId> edit;
    private final Map<Phase, PhaseSection> sections = new EnumMap<>(Phase.class);
    private final Map<Phase, LaneOrder> orders = new EnumMap<>(Phase.class);

    /** @param edit called with the milestone that is to be opened */
    PlanList(PlanService plans, PlanActs acts, Consumer<MilestoneId> edit) {
        this.plans = plans;
        this.acts = acts;
        this.edit = edit;
        addClassName("plan-list");
        for (var phase : Phase.values()) {
            var section = new PhaseSection(phase);
            section.list().onAct((id, act) -> act(section, id, act));
            section.list().onMove((id, before) -> move(section, id, before));
            sections.put(phase, section);
            add(section);
        }
    }

    void show(Plan plan, PlanAddress address, LocalDate today) {
        var text = new RowText(this::getTranslation, Formats.of(this), today);
        var sentence = new PhaseText(this::getTranslation, Formats.of(this));
        sections.forEach((phase, section) -> {
            var lane = plan.milestones(phase);
            var shown = lane.stream()
                    .filter(milestone -> address.show().includes(milestone.status()))
                    .toList();
            orders.put(phase, new LaneOrder(ids(lane), ids(shown)));
            section.setVisible(address.phase() == null || address.phase() == phase);
            section.show(sentence.of(plan.window(phase)), shown.isEmpty());
            section.list().show(shown, text, address::link);
        });
    }

    private void act(PhaseSection section, MilestoneId id, RowAct act) {
        switch (act) {
            case START -> acts.start(id);
            case REACH -> acts.reach(id);
            case PAUSE -> acts.pause(id);
            case REOPEN -> acts.reopen(id);
            case RESTORE -> acts.restore(id);
            case DROP -> acts.drop(id);
            case EDIT -> edit.accept(id);
            case UP -> step(section, id, order(section).up(id));
            case DOWN -> step(section, id, order(section).down(id));
        }
    }

    private void step(PhaseSection section, MilestoneId id, Optional<LaneOrder.Place> place) {
        place.ifPresent(there -> move(section, id, there.before()));
    }

    /** Puts a milestone elsewhere in its lane and says where it is now. */
    private void move(PhaseSection section, MilestoneId id, @Nullable MilestoneId before) {
        try {
            plans.move(id, before);
            acts.changed();
            var shown = order(section).shown();
            section.say(id, shown.indexOf(id) + 1, shown.size());
        } catch (Refused refusal) {
            Toast.refused(this, refusal);
        }
    }

    private LaneOrder order(PhaseSection section) {
        return orders.getOrDefault(section.phase(), new LaneOrder(List.of(), List.of()));
    }

    private static List<MilestoneId> ids(List<Milestone> milestones) {
        return milestones.stream().map(Milestone::id).toList();
    }
}
