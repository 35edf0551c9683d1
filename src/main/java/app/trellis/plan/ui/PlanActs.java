package app.trellis.plan.ui;

import app.trellis.plan.Milestone;
import app.trellis.plan.MilestoneId;
import app.trellis.plan.PlanService;
import app.trellis.shared.ui.Toast;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

/** Carries out what was asked of a milestone, says so, and offers to take it back. */
final class PlanActs {

    private final PlanService plans;
    private final Component near;
    private final Supplier<LocalDate> today;
    private final Runnable changed;

    /**
     * @param near where the messages are shown
     * @param changed called after every change
     */
    PlanActs(PlanService plans, Component near, Supplier<LocalDate> today, Runnable changed) {
        this.plans = plans;
        this.near = near;
        this.today = today;
        this.changed = changed;
    }

    void start(MilestoneId id) {
        act("start", plans.get(id), () -> plans.start(id), () -> plans.pause(id));
    }

    /** Under way, from planned or from reached. */
    void begin(MilestoneId id) {
        var before = plans.get(id);
        if (before.open()) {
            start(id);
        } else {
            reopen(id);
        }
    }

    void pause(MilestoneId id) {
        act("pause", plans.get(id), () -> plans.pause(id), () -> plans.start(id));
    }

    void reach(MilestoneId id) {
        act("reach", plans.get(id), () -> plans.reach(id, today.get()), () -> plans.reopen(id));
    }

    void reopen(MilestoneId id) {
        var before = plans.get(id);
        var reachedOn = Objects.requireNonNullElseGet(before.state().reachedOn(), today);
        act("reopen", before, () -> plans.reopen(id), () -> plans.reach(id, reachedOn));
    }

    void restore(MilestoneId id) {
        var before = plans.get(id);
        var reason = Objects.requireNonNullElse(before.state().dropReason(), "");
        act("restore", before, () -> plans.restore(id), () -> plans.drop(id, reason));
    }

    /** Asks for the reason first. */
    void drop(MilestoneId id) {
        var before = plans.get(id);
        new DropDialog(before.title(), reason -> {
                    plans.drop(id, reason);
                    said("drop", before, () -> plans.restore(id));
                })
                .open();
    }

    private void act(String word, Milestone before, Runnable act, Runnable undo) {
        if (Toast.tried(near, act)) {
            said(word, before, undo);
        }
    }

    /** Tells that there is something new to show. */
    void changed() {
        changed.run();
    }

    /** Tells that something was done and offers to undo it. */
    void said(String word, Milestone milestone, Runnable undo) {
        changed.run();
        Toast.undo(
                near,
                "plan-view.done." + word,
                () -> {
                    Toast.tried(near, undo);
                    changed.run();
                },
                milestone.title());
    }
}
